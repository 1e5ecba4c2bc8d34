using ReadinessGate.Receipts;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Receipts and sites that agree with each other; a test changes the part that it is about.</summary>
public static class SampleReceipt
{
    public const string Commit = "4f1c9ab0c3d2e1f00112233445566778899aabbc";

    public static BuiltAssembly Shop { get; } = new("Shop", "src/Shop/Shop.csproj", "net10.0", "Release", "linux", "2.3.0", "mvid of Shop", "key of Shop");

    public static FileDigest Policy { get; } = new("readiness.json", new string('a', 64));

    public static FileDigest Tests { get; } = new("linux/Shop.Tests/net10.0/tests.json", new string('b', 64));

    public static FileDigest Runbook { get; } = new("docs/runbook é.md", new string('c', 64));

    public static Provenance Provenance { get; } = new(Commit, Provenance.Clean, "2.3.0", "4711", [Shop], Policy, [Runbook, Tests]);

    public static Receipt Ready { get; } = new("Orders & \"Returns\"", Verdict.Ready, 14, 15, 97.5, Provenance, "2026-11-21T08:00:00Z", "0.1.0");

    public static ReceiptSite Site { get; } = new()
    {
        Now = new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero),
        Commit = "4F1C9AB",
        MaximumAge = TimeSpan.FromHours(24),
        Policy = Policy,
        Files = [Runbook, Tests],
        Artifact = [new ArtifactAssembly("Shop", "app/Shop.dll", "mvid of Shop", [])],
    };
}
