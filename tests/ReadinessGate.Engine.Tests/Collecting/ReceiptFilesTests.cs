using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ReceiptFilesTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Finds_files_in_the_evidence_and_in_the_system_and_nowhere_else()
    {
        _system.Write("docs/a.md", "a");
        _system.Write(Gate.EvidencePath + "/linux/b.json", "b");
        var outside = Path.Combine(Path.GetDirectoryName(_system.Root)!, Path.GetFileName(_system.Root) + "-outside");
        File.WriteAllText(outside, "secret");
        var named = SampleReceipt.Provenance with { Files = [.. new[] { "docs/a.md", "linux/b.json", "none", "../" + Path.GetFileName(outside), outside }.Select(path => new FileDigest(path, ""))] };
        Assert.Equal(["docs/a.md", "linux/b.json"], Files.Find(named).Select(file => file.Path));
        File.Delete(outside);
    }

    [Fact]
    public void Takes_a_policy_that_the_receipt_does_not_know()
    {
        Assert.Null(Files.Policy(SampleReceipt.Provenance));
        _system.Write("readiness.json", "{}");
        Assert.Equal("readiness.json", Files.Policy(SampleReceipt.Provenance with { Policy = null })?.Path);
    }

    [Fact]
    public void Reads_the_assemblies_that_the_receipt_names()
    {
        _system.Write("out/app/Own.dll", File.ReadAllBytes(typeof(Gate).Assembly.Location));
        _system.Write("out/Other.dll", "of somebody else");
        _system.Write("out/Broken.dll", "");
        _system.Write("out/Own.exe", "the program that starts it");
        var named = SampleReceipt.Provenance with { Assemblies = [SampleReceipt.Shop with { Name = "own" }, SampleReceipt.Shop with { Name = "Broken" }] };
        Assert.Equal([("Broken.dll", true), ("app/Own.dll", false)], Files.Assemblies(_system.PathOf("out"), named).Select(assembly => (assembly.Path, assembly.Mvid is null)));
    }

    private ReceiptFiles Files => new(_system.Root, [_system.Evidence]);
}
