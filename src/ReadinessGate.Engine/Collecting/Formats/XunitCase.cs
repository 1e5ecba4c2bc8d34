using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one <c>test</c> of xUnit's XML.</summary>
public static class XunitCase
{
    /// <summary>Reads the element that a reader stands at, to its end.</summary>
    /// <exception cref="EvidenceException">Its result is unknown; names file and line.</exception>
    public static TestCase Read(string path, XmlReader reader)
    {
        var type = reader.GetAttribute("type") ?? "";
        var name = reader.GetAttribute("name") ?? reader.GetAttribute("method") ?? "";
        var test = new TestCase(
            type,
            ResultText.Short(name, type),
            Outcome(path, reader),
            ResultText.Seconds(reader.GetAttribute("time")));
        return reader.IsEmptyElement ? test : ReadChildren(test, reader);
    }

    private static TestCase ReadChildren(TestCase test, XmlReader reader)
    {
        var traits = new List<TestTrait>();
        var outcome = test.Outcome;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "trait")
                traits.Add(new TestTrait(reader.GetAttribute("name") ?? "", reader.GetAttribute("value") ?? ""));
            else if (reader.LocalName == "failure" && outcome == TestOutcome.Failed && ResultText.IsTimeout(reader.GetAttribute("exception-type")))
                outcome = TestOutcome.TimedOut;
        }

        return test with { Outcome = outcome, Traits = ResultText.Traits(traits) };
    }

    private static TestOutcome Outcome(string path, XmlReader reader) => reader.GetAttribute("result") switch
    {
        "Pass" => TestOutcome.Passed,
        "Fail" => TestOutcome.Failed,
        // An explicit test that nobody asked for is left out on purpose as well.
        "Skip" or "NotRun" => TestOutcome.Skipped,
        var other => throw new EvidenceException($"{path}({SafeXml.LineOf(reader)}): the result '{other}' of a <test> is unknown; known are Pass, Fail, Skip and NotRun"),
    };
}
