using System.Security.Cryptography;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class ReceiptCommandTests : IDisposable
{
    private const string Receipt = "artifacts/readiness/receipt.json";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void The_receipt_of_a_verdict_holds_until_something_changes()
    {
        var commit = Ready();
        var verified = Verify("--commit", commit, "--max-age", "1h");
        Assert.Equal((0, ""), (verified.ExitCode, verified.Errors));
        Assert.Contains($"ok       commit     {commit[..7]}, as asked for", verified.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{Receipt} holds.\n", verified.Output, StringComparison.Ordinal);
        _system.Write("README.md", "another");
        Differs("differs  policy     readiness.json is not the one that the receipt was written by", () => _system.Write("readiness.json", "{ }"));
    }

    [Fact]
    public void Evidence_that_was_edited_does_not_hold()
    {
        Ready();
        var coverage = Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), "coverage.cobertura.xml");
        Differs($"differs  evidence   {Platform.Name}/Shop.Tests/net10.0/coverage.cobertura.xml has changed since", () => File.AppendAllText(coverage, " "));
    }

    [Fact]
    public void A_receipt_that_was_edited_does_not_hold()
    {
        Ready();
        Differs($"differs  receipt    {Receipt}: the file was edited: its content has another hash than it says", () => File.WriteAllText(_system.PathOf(Receipt), File.ReadAllText(_system.PathOf(Receipt)).Replace("\"passed\":1,", "\"passed\":9,", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_receipt_that_says_not_ready_does_not_hold()
    {
        Ready(covered: 1);
        var verified = Verify();
        Assert.Equal(1, verified.ExitCode);
        Assert.StartsWith("differs  verdict    Shop is NOT READY, 0 of 1 gate passed", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_is_asked_for_with_its_public_half()
    {
        Ready();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        _system.Write("keys/private.pem", key.ExportPkcs8PrivateKeyPem());
        _system.Write("keys/public.pem", key.ExportSubjectPublicKeyInfoPem());
        Assert.StartsWith("differs  signature  there is no artifacts/readiness/receipt.intoto.json", Verify("--key", "keys/public.pem").Output, StringComparison.Ordinal);
        Assert.Equal(new ToolProcess(0, "Signed: artifacts/readiness/receipt.intoto.json\n", ""), ToolProcess.Run(_system.Root, "receipt", "sign", "--key", "keys/private.pem"));
        Assert.StartsWith("ok       signature  made with the key\n", Verify("--key", "keys/public.pem").Output, StringComparison.Ordinal);
        Assert.Equal(new ToolProcess(3, "", "readiness: error: this is a private key. Fix: verify with the public key or the certificate, and keep the private one where it signs\n"), Verify("--key", "keys/private.pem"));
    }

    [Theory]
    [InlineData("--commit", "[latest]", "--commit: '[latest]' is no commit; give 7 to 64 hexadecimal digits")]
    [InlineData("--max-age", "soon", "--max-age: 'soon' is not a number and one of the units ms, s, m, h, d, such as 30s")]
    [InlineData("--artifact", "none", "--artifact: there is no folder 'none'")]
    [InlineData("--key", "none", "--key: there is no file 'none'")]
    [InlineData("--receipt", "none", "--receipt: there is no file 'none'")]
    public void Says_what_is_wrong_with_an_argument(string option, string value, string problem)
    {
        Ready();
        File.WriteAllText(_system.PathOf("artifacts/readiness/receipt.intoto.json"), "{}");
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {problem}\n"), Verify(option, value));
    }

    [Fact]
    public void Says_what_writes_a_receipt() =>
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: there is no {Receipt}. Fix: run 'dotnet readiness verify', or name one with --receipt\n"), Verify());

    private string Ready(int covered = 10)
    {
        Shop.Fill(_system, covered);
        var commit = Checkout.Init(_system.Root);
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.Save(run with { Commit = commit, Tree = Provenance.Clean });
        Assert.Equal(covered == 10 ? 0 : 1, ToolProcess.Run(_system.Root, "verify").ExitCode);
        return commit;
    }

    private void Differs(string line, Action change)
    {
        Assert.Equal(0, Verify().ExitCode);
        change();
        var verified = Verify();
        Assert.Equal(1, verified.ExitCode);
        Assert.EndsWith($"{line}\n{Receipt} does not hold.\n", verified.Output, StringComparison.Ordinal);
    }

    private ToolProcess Verify(params string[] arguments) => ToolProcess.Run(_system.Root, ["receipt", "verify", .. arguments]);
}
