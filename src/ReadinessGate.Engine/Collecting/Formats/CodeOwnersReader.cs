using System.Text.RegularExpressions;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads CODEOWNERS as GitHub and GitLab do: a pattern and its owners per line, comments, and the sections of GitLab.</summary>
/// <param name="path">The file's name in messages.</param>
/// <param name="isGitLab">Whether the file is known to be GitLab's; a section says so as well, but in .github.</param>
public sealed partial class CodeOwnersReader(string path, bool isGitLab)
{
    private const string OwnerShape = "write @user, @org/team or an e-mail address";
    private readonly ImmutableArray<OwnerRule>.Builder _rules = ImmutableArray.CreateBuilder<OwnerRule>();
    private readonly ImmutableArray<OwnerFault>.Builder _faults = ImmutableArray.CreateBuilder<OwnerFault>();
    private bool _knowsSections;
    private (string Name, bool IsOptional, bool HasOwners) _section = ("", false, false);

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="folder">The folder of the system in the repository.</param>
    public CodeOwners Read(string text, string folder)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToArray();
        _knowsSections = isGitLab || (!path.Contains(".github/", StringComparison.Ordinal) && lines.Any(line => SectionHead().IsMatch(line)));
        for (var index = 0; index < lines.Length; index++)
            if (lines[index].Length > 0 && lines[index][0] != '#')
                Line(lines[index], index + 1);
        return new CodeOwners(path, folder, _rules.ToImmutable(), _faults.ToImmutable());
    }

    private void Line(string line, int number)
    {
        var head = _knowsSections ? SectionHead().Match(line) : Match.Empty;
        if (head.Success)
        {
            _section = (head.Groups["name"].Value.Trim(), head.Groups["optional"].Success, Owners(Words(head.Groups["owners"].Value), number));
            return;
        }

        if (_knowsSections && (line[0] == '[' || line.StartsWith("^[", StringComparison.Ordinal)))
        {
            _faults.Add(new OwnerFault(number, "the section has no shape that GitLab knows", "write [Name], [Name][2] or ^[Name], and then its owners"));
            return;
        }

        var words = Words(line);
        if (PatternOf(words[0], number) is { } pattern)
            _rules.Add(new OwnerRule(pattern.Pattern, (Owners(words[1..], number) || _section.HasOwners) && !pattern.IsExclusion, number) { Section = _section.Name, IsOptional = _section.IsOptional });
    }

    private (OwnerPattern Pattern, bool IsExclusion)? PatternOf(string word, int number)
    {
        var text = word.Replace(@"\ ", " ", StringComparison.Ordinal);
        if (_knowsSections)
            return (OwnerPattern.Parse(Range().Replace(text.TrimStart('!').Replace(@"\#", "#", StringComparison.Ordinal), "?"), isGitLab: true), text[0] == '!');
        if (text[0] != '!' && !text.StartsWith(@"\#", StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal))
            return (OwnerPattern.Parse(text, isGitLab: false), false);
        _faults.Add(new OwnerFault(number, "the pattern is one that GitHub skips: it knows no !, no [ ] and no \\#", "write a pattern with *, ** and ? only"));
        return null;
    }

    // A word that is no owner is reported, and still counts as one: what follows from it is not reported again.
    private bool Owners(IEnumerable<string> words, int number)
    {
        var owners = words.TakeWhile(word => word[0] != '#').ToArray();
        foreach (var word in owners)
        {
            if (!Owner().IsMatch(word))
                _faults.Add(new OwnerFault(number, $"{Shown(word)} is no owner", OwnerShape));
            else if (Blank.Is(word))
                _faults.Add(new OwnerFault(number, $"'{word}' only keeps the place of an owner", OwnerShape));
        }

        return owners.Length > 0;
    }

    // What has an @ inside may be an address with a typo, and addresses are not shown.
    private static string Shown(string word) => word.IndexOf('@', 1) > 0 ? "a word" : $"'{word}'";

    private static string[] Words(string text) => [.. Blanks().Split(text).Where(word => word.Length > 0)];

    [GeneratedRegex(@"^(?<optional>\^)?\[(?<name>[^\[\]]+)\](?:\[[0-9]+\])?(?:\s+(?<owners>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHead();

    [GeneratedRegex(@"(?<!\\)\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:@{1,2}[\w-][\w.-]*(?:/[\w.-]+)*|[^@\s]+@[^@\s]+\.[^@\s.]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
