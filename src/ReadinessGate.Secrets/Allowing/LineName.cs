using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Allowing;

/// <summary>Finds the name that a secret stands under by its line alone, the same way in the compiler and without one.</summary>
public static class LineName
{
    // $@" stands before the value, and the compiler's place of a string is where it opens.
    private const int LongestOpening = 3;

    /// <summary>The name whose value holds the position; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Position in it, from 0.</param>
    /// <param name="isCode">Whether it is a line of a program.</param>
    public static string? Of(string line, int at, bool isCode)
    {
        foreach (var setting in AssignmentReader.Read(line, isCode))
        {
            if (setting.Start - LongestOpening <= at && at <= setting.Start + setting.Length)
                return setting.KeyPath;
        }

        return null;
    }
}
