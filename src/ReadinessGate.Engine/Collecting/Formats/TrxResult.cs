using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>One <c>UnitTestResult</c> of a TRX file.</summary>
/// <param name="TestId">Which definition it belongs to.</param>
/// <param name="Name">The test's name, with arguments.</param>
/// <param name="Outcome">As the file writes it; empty when it does not say.</param>
/// <param name="Milliseconds">Its duration.</param>
public sealed record TrxResult(string TestId, string Name, string Outcome, double Milliseconds)
{
    /// <summary>Reads the attributes of the element that a reader stands at.</summary>
    public static TrxResult Read(XmlReader reader) =>
        new(reader.GetAttribute("testId") ?? "", reader.GetAttribute("testName") ?? "", reader.GetAttribute("outcome") ?? "", Duration(reader.GetAttribute("duration")));

    private static double Duration(string? text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? ResultText.Milliseconds(time.TotalMilliseconds) : 0;
}
