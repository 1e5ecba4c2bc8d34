using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>Reads kinds out of the words of a claim.</summary>
public static partial class ClaimWords
{
    /// <summary>The kinds that a text names.</summary>
    public static ClaimKinds KindsOf(string text) =>
        (Documented().IsMatch(text) ? ClaimKinds.Documented : 0) | (Implemented().IsMatch(text) ? ClaimKinds.Implemented : 0) | (Tested().IsMatch(text) ? ClaimKinds.Tested : 0);

    /// <summary>True for a word that names a kind, and no subject.</summary>
    public static bool IsKind(string word) => Documented().IsMatch(word) || Tested().IsMatch(word) || Built().IsMatch(word);

    [GeneratedRegex(@"\b(?:document(?:s|ed|ing)?|written|described)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Documented();

    [GeneratedRegex(@"\b(?:implement(?:s|ed|ing|ation)?|configur(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|install(?:s|ed|ing)?|in place)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Implemented();

    [GeneratedRegex(@"\b(?:test(?:s|ed|ing)?|validat(?:e|es|ed|ing|ion)|verif(?:y|ies|ied|ication)|rehears(?:e|ed|al))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tested();

    [GeneratedRegex(@"^(?:implement(?:s|ed|ing|ation)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Built();
}
