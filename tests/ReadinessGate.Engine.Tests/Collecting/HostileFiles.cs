using System.Text;
using System.Text.RegularExpressions;
using ReadinessGate.Tests.Collecting.CoverageFormats;
using ReadinessGate.Tests.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting;

/// <summary>Some hundred files that are broken or meant to break: of each format cut off, in wrong encodings, with numbers and names that can't be.</summary>
public static partial class HostileFiles
{
    private const int Kilobyte = 1024;
    private const int Deep = 10_000;

    /// <summary>The files of evidence of each kind that are whole.</summary>
    public static IEnumerable<(string Name, string Text)> Whole =>
    [
        .. CoverageSamples.All.Select(pair => (pair.Key, pair.Value)),
        ("TRX", ResultSamples.Trx), ("JUnit", ResultSamples.Surefire), ("pytest", ResultSamples.Pytest), ("xUnit", ResultSamples.XunitV3), ("NUnit", ResultSamples.NUnit), ("CTRF", ResultSamples.Ctrf),
        ("Stryker", """{ "schemaVersion": "1.7", "files": { "A.cs": { "source": "class A;", "mutants": [ { "location": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 9 } }, "mutatorName": "x", "replacement": "y", "status": "Killed" } ] } } }"""),
    ];

    /// <summary>All of them, each under a name that says what is wrong.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All => Whole.SelectMany(file => Of(file.Name, file.Text)).Concat(Bombs);

    private static IEnumerable<(string Name, byte[] Content)> Of(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < bytes.Length; length += Kilobyte)
            yield return ($"{name} cut off at {length / Kilobyte} KB", bytes[..length]);
        yield return ($"{name} cut off one byte early", bytes[..^2]);
        yield return ($"{name} in UTF-16 without a mark", Encoding.Unicode.GetBytes(text));
        yield return ($"{name} in UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        yield return ($"{name} in UTF-32", Encoding.UTF32.GetBytes(text));
        yield return ($"{name} in Latin-1", Encoding.Latin1.GetBytes(text.Replace("Shop", "Sh\u00f6p", StringComparison.Ordinal).Replace("shop", "sh\u00f6p", StringComparison.Ordinal)));
        yield return ($"{name} with two marks", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. bytes]);
        yield return ($"{name} with zeros behind", [.. bytes, .. new byte[Kilobyte]]);
        yield return ($"{name} with zeros inside", [.. bytes[..(bytes.Length / 2)], .. new byte[Kilobyte], .. bytes[(bytes.Length / 2)..]]);
        yield return ($"{name} twice", [.. bytes, .. bytes]);
        yield return ($"{name} with another at its end", [.. bytes, .. "<coverage/>{}"u8]);
        foreach (var number in (string[])["NaN", "-1", "99999999999999999999", "1e999", "2147483647", "0x10", ""])
            yield return ($"{name} with '{number}' for numbers", Encoding.UTF8.GetBytes(Number().Replace(text, match => match.Value[0] + number + match.Value[^1])));
        yield return ($"{name} without attributes", Encoding.UTF8.GetBytes(Attribute().Replace(text, "")));
        yield return ($"{name} with each attribute twice", Encoding.UTF8.GetBytes(Attribute().Replace(text, match => match.Value + match.Value)));
        yield return ($"{name} with paths that leave", Encoding.UTF8.GetBytes(text.Replace("/src/", "../../../../../etc/", StringComparison.Ordinal).Replace("\"C", "\"../../C", StringComparison.Ordinal)));
        yield return ($"{name} with a document type that bites", Encoding.UTF8.GetBytes(Entities + text[(text.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end + 2 : 0)..].Replace("Shop", "&lol;", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Name, byte[] Content)> Bombs
    {
        get
        {
            foreach (var (open, close) in ((string, string)[])[("<coverage line-rate='1'><packages>", "<a>"), ("<CoverageSession>", "<a>"), ("<TestRun>", "<a>"), ("<testsuites>", "<testsuite>"), ("<test-run>", "<test-suite>"), ("{\"a\":", "{\"a\":"), ("{\"results\":", "["), ("", "[")])
                yield return ($"{Deep} levels below '{open}'", Encoding.UTF8.GetBytes(open + string.Concat(Enumerable.Repeat(close, Deep))));
            yield return ("nothing", []);
            yield return ("a megabyte of zeros", new byte[Kilobyte * Kilobyte]);
            yield return ("a megabyte without a line end", [.. "SF:"u8, .. Enumerable.Repeat((byte)'a', 2 * Kilobyte * Kilobyte)]);
            yield return ("a tag of three megabytes", [.. "<coverage line-rate='1' a='"u8, .. Enumerable.Repeat((byte)'a', 3 * Kilobyte * Kilobyte), .. "'/>"u8]);
            yield return ("lines from last to first", Encoding.UTF8.GetBytes("SF:a\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"DA:{16_700_000 - (i * 64)},1\n".Replace("DA:-", "DA:", StringComparison.Ordinal))) + "end_of_record\n"));
            yield return ("a line of fifty thousand branches", Encoding.UTF8.GetBytes("SF:a\nDA:1,1\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"BRDA:1,{i % 40_000},{i},1\n")) + "end_of_record\n"));
            yield return ("thirty thousand files", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 30_000).Select(i => $"SF:{i}\nDA:1,1\nend_of_record\n"))));
            yield return ("an element of a thousand attributes", Encoding.UTF8.GetBytes($"<coverage line-rate='1' {string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"a{i}='1'"))}><packages><package name='A'/></packages></coverage>"));
        }
    }

    private const string Entities = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\"><!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\"><!ENTITY lol SYSTEM \"file:///etc/passwd\">]>";

    [GeneratedRegex("[\":,]\\d+[\",}\n]")]
    private static partial Regex Number();

    [GeneratedRegex(" [\\w-]+=\"[^\"]*\"")]
    private static partial Regex Attribute();
}
