using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one <c>test-case</c> of NUnit's XML.</summary>
public static class NUnitCase
{
    /// <summary>Reads the element that a reader stands at, to its end.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="reader">Stands at the element.</param>
    /// <param name="inherited">What the suites above say about all their tests.</param>
    /// <exception cref="EvidenceException">Its result is unknown; names file and line.</exception>
    public static TestCase Read(string path, XmlReader reader, ImmutableArray<TestTrait> inherited)
    {
        var test = new TestCase(reader.GetAttribute("classname") ?? "", reader.GetAttribute("name") ?? "", Outcome(path, reader), ResultText.Seconds(reader.GetAttribute("duration")));
        var traits = new List<TestTrait>(inherited);
        var outcome = test.Outcome;
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "property" && NameOf(reader) is { } name)
                traits.Add(new TestTrait(name, reader.GetAttribute("value") ?? ""));
            else if (reader.LocalName == "message" && outcome == TestOutcome.Failed && ResultText.IsTimeout(reader.ReadString()))
                outcome = TestOutcome.TimedOut;
        }

        return test with { Outcome = outcome, Traits = ResultText.Traits(traits) };
    }

    /// <summary>The name of a property, or null for NUnit's own notes about process and machine.</summary>
    public static string? NameOf(XmlReader reader) => reader.GetAttribute("name") is { } name && !name.StartsWith('_') ? name : null;

    private static TestOutcome Outcome(string path, XmlReader reader) => reader.GetAttribute("result") switch
    {
        // A warning was written by a test that held.
        "Passed" or "Warning" => TestOutcome.Passed,
        "Failed" => reader.GetAttribute("label") == "Cancelled" ? TestOutcome.Aborted : TestOutcome.Failed,
        "Skipped" => TestOutcome.Skipped,
        "Inconclusive" => TestOutcome.Inconclusive,
        var other => throw new EvidenceException($"{path}({SafeXml.LineOf(reader)}): the result '{other}' of a <test-case> is unknown; known are Passed, Warning, Failed, Skipped and Inconclusive"),
    };
}
