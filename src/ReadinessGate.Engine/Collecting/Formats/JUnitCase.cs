using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one <c>testcase</c> of a JUnit XML file.</summary>
public sealed class JUnitCase
{
    private readonly List<TestTrait> _traits = [];
    private TestOutcome? _outcome;
    private int _bad;
    private int _attempts;

    private JUnitCase()
    {
    }

    /// <summary>Reads the element that a reader stands at, to its end.</summary>
    /// <returns>The test, and how many failures and errors it lists.</returns>
    /// <exception cref="EvidenceException">Its status is unknown; names file and line.</exception>
    public static (TestCase Test, int Bad) Read(string path, XmlReader reader)
    {
        var (type, name, milliseconds) = (reader.GetAttribute("classname") ?? "", reader.GetAttribute("name") ?? "", ResultText.Seconds(reader.GetAttribute("time")));
        var stated = Stated(path, reader);
        var test = new JUnitCase();
        test.ReadChildren(reader);
        return (new TestCase(type, ResultText.Short(name, type), test._outcome ?? stated, milliseconds) { FailedAttempts = test._attempts, Traits = ResultText.Traits(test._traits) }, test._bad);
    }

    // Googletest says it with an attribute, as do some others; with most the elements below are all there is.
    private static TestOutcome Stated(string path, XmlReader reader) => (reader.GetAttribute("status") ?? "").Trim().ToLowerInvariant() switch
    {
        "" or "pass" or "passed" or "success" or "successful" or "ok" or "run" or "completed" => reader.GetAttribute("result") is "skipped" or "suppressed" ? TestOutcome.Skipped : TestOutcome.Passed,
        "fail" or "failed" or "failure" or "error" or "broken" => TestOutcome.Failed,
        "skip" or "skipped" or "ignored" or "notrun" or "not_run" or "disabled" or "pending" or "todo" or "suppressed" => TestOutcome.Skipped,
        "timeout" or "timedout" or "timed_out" => TestOutcome.TimedOut,
        "aborted" or "cancelled" or "canceled" or "interrupted" => TestOutcome.Aborted,
        var other => throw new EvidenceException($"{path}({SafeXml.LineOf(reader)}): the status '{other}' of a <testcase> is unknown; known are run, passed, failed, error, skipped, disabled, notrun, timeout and aborted"),
    };

    private void ReadChildren(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element)
                ReadChild(reader);
    }

    private void ReadChild(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "failure" or "error":
                _bad++;
                _outcome = ResultText.IsTimeout(reader.GetAttribute("type"), reader.GetAttribute("message")) ? TestOutcome.TimedOut : _outcome ?? TestOutcome.Failed;
                break;
            case "skipped" or "disabled":
                _outcome ??= TestOutcome.Skipped;
                break;
            // Surefire lists the attempts before the last: flaky… when that passed, rerun… when it did not.
            case "flakyFailure" or "flakyError" or "rerunFailure" or "rerunError":
                _attempts++;
                break;
            case "property" when reader.GetAttribute("name") is { } name:
                _traits.Add(new TestTrait(name, reader.GetAttribute("value") ?? reader.ReadString()));
                break;
        }
    }
}
