using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>A version as Semantic Versioning 2.0 writes it; versions that differ in build metadata alone are equal.</summary>
/// <param name="Core">Major, minor and patch: <c>1.2.3</c>.</param>
/// <param name="Prerelease">What follows the hyphen: <c>rc.1</c>; empty for a release.</param>
public sealed partial record SemanticVersion(string Core, string Prerelease) : IComparable<SemanticVersion>
{
    private const string Number = "(?:0|[1-9][0-9]*)";
    private const string Word = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";

    /// <summary>True for a version that precedes its release.</summary>
    public bool IsPrerelease => Prerelease.Length > 0;

    /// <summary>The version of a text; null when it is none.</summary>
    public static SemanticVersion? Parse(string? text) =>
        Shape().Match(text ?? "") is { Success: true } match ? new SemanticVersion(match.Groups["core"].Value, match.Groups["pre"].Value) : null;

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion? other)
    {
        if (other is null)
            return 1;
        var core = Compare(Core, other.Core);
        if (core != 0 || IsPrerelease == other.IsPrerelease)
            return core != 0 ? core : Compare(Prerelease, other.Prerelease);
        return IsPrerelease ? -1 : 1;
    }

    /// <inheritdoc/>
    public override string ToString() => IsPrerelease ? $"{Core}-{Prerelease}" : Core;

    // Part by part; where all are equal, the longer one is the later one.
    private static int Compare(string left, string right)
    {
        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        return lefts.Zip(rights, CompareParts).FirstOrDefault(order => order != 0) is var order and not 0 ? order : lefts.Length.CompareTo(rights.Length);
    }

    // Numbers precede words and have no leading zero, so the longer one is the greater one, however long.
    private static int CompareParts(string left, string right)
    {
        var (isLeft, isRight) = (left.All(char.IsAsciiDigit), right.All(char.IsAsciiDigit));
        if (isLeft != isRight)
            return isLeft ? -1 : 1;
        return isLeft && left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }

    [GeneratedRegex($@"\A(?<core>{Number}\.{Number}\.{Number})(?:-(?<pre>{Word}(?:\.{Word})*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
