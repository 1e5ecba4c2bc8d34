using System.Text.RegularExpressions;

namespace ReadinessGate.Checklists;

/// <summary>What a heading says about the lines below it.</summary>
public static class HeadingText
{
    private static readonly Regex Actions = new(@"\b(?:next steps?|action items|outstanding items|open points|remaining work)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>True for a heading below which open work is listed, and no items.</summary>
    public static bool ListsActions(string title) => Actions.IsMatch(title);
}
