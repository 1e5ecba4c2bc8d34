using System.CommandLine;
using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Receipts;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary><c>receipt</c>: what a deployment asks before it takes an artifact.</summary>
public static class ReceiptCommand
{
    private const int LongestCommit = 64;
    private const int ShortestCommit = 7;

    /// <summary>Creates the command.</summary>
    public static Command Create() => new("receipt", "Verifies or signs the receipt that 'verify' writes beside its report.") { Verify(), Sign() };

    private static Command Verify()
    {
        var path = SystemArguments.Folder();
        var file = ReceiptOption();
        var commit = new Option<string?>("--commit") { Description = "The commit that is to be deployed; by default the one that is checked out.", HelpName = "SHA" };
        var age = new Option<string?>("--max-age") { Description = "How old the receipt may be: 24h, 7d.", HelpName = "TIME" };
        var artifact = new Option<string?>("--artifact") { Description = "The folder that is to be deployed; its assemblies must be of the sources that were tested.", HelpName = "DIR" };
        var evidence = new Option<string[]>("--evidence") { Description = "A folder with the evidence of the receipt; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var key = new Option<string?>("--key") { Description = "A public key or certificate in PEM; the receipt must be signed with it.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "From which verdict on the exit code is not 0.", DefaultValueFactory = _ => "almost-ready" };
        failOn.AcceptOnlyFromAmong("almost-ready", "not-ready");
        var command = new Command("verify", "Compares a receipt with what is here: 0 it holds, 1 it does not, 3 bad arguments.") { path, file, commit, age, artifact, evidence, key, failOn };
        command.SetAction(parsed => Guard.Run(() =>
        {
            SystemArguments.Require(parsed.GetValue(path)!, parsed.GetValue(evidence)!);
            var system = SystemRoot.Of(parsed.GetValue(path)!);
            var source = Find(system, parsed.GetValue(file));
            return Print(source, Points(source, system, new ReceiptSite
            {
                Now = DateTimeOffset.Parse(RunClock.Now, CultureInfo.InvariantCulture),
                Commit = Commit(parsed.GetValue(commit)),
                MaximumAge = Age(parsed.GetValue(age)),
                AcceptsAlmostReady = parsed.GetValue(failOn) == "not-ready",
            }, Folder(parsed.GetValue(artifact)), [.. parsed.GetValue(evidence)!.Select(Path.GetFullPath)], parsed.GetValue(key)));
        }));
        return command;
    }

    private static Command Sign()
    {
        var path = SystemArguments.Folder();
        var file = ReceiptOption();
        var key = new Option<string>("--key") { Description = "A private key in PEM, ECDSA or RSA.", HelpName = "FILE", Required = true };
        var command = new Command("sign", "Signs a receipt: writes an in-toto envelope beside it.") { path, file, key };
        command.SetAction(parsed => Guard.Run(() =>
        {
            SystemArguments.Require(parsed.GetValue(path)!, []);
            var source = Find(SystemRoot.Of(parsed.GetValue(path)!), parsed.GetValue(file));
            var content = File.ReadAllBytes(source.Path);
            ReceiptReader.Read(source.Shown, content);
            EvidenceJson.WriteWhole(Envelope(source.Path), SignedReceipt.Sign(content, Pem(parsed.GetValue(key)!)));
            Console.WriteLine($"Signed: {OneLine.Of(Envelope(source.Shown))}");
            return ExitCode.Ready;
        }));
        return command;
    }

    private static IEnumerable<ReceiptPoint> Points((string Shown, string Path) source, SystemRoot system, ReceiptSite asked, string? artifact, ImmutableArray<string> evidence, string? key)
    {
        var content = File.ReadAllBytes(source.Path);
        Receipt receipt;
        try
        {
            receipt = ReceiptReader.Read(source.Shown, content);
        }
        catch (EvidenceException problem)
        {
            return [new ReceiptPoint("receipt", false, problem.Message)];
        }

        var files = new ReceiptFiles(system.Folder, evidence.IsEmpty ? [Path.Combine(system.Folder, Gate.EvidencePath)] : evidence);
        var site = asked with
        {
            Head = GitState.Of(system.Folder).Commit,
            Policy = files.Policy(receipt.Provenance),
            Files = files.Find(receipt.Provenance),
            Artifact = artifact is null ? null : files.Assemblies(artifact, receipt.Provenance),
        };
        return [.. key is null ? [] : new[] { Signature(content, source, key) }, .. ReceiptVerification.Compare(receipt, site)];
    }

    private static ReceiptPoint Signature(byte[] content, (string Shown, string Path) source, string key)
    {
        if (!File.Exists(Envelope(source.Path)))
            return new ReceiptPoint("signature", false, $"there is no {Envelope(source.Shown)}");
        return SignedReceipt.Problem(content, File.ReadAllBytes(Envelope(source.Path)), Pem(key)) is { } problem
            ? new ReceiptPoint("signature", false, problem)
            : new ReceiptPoint("signature", true, "made with the key");
    }

    // Up to the first difference: what comes after it is about something else.
    private static int Print((string Shown, string Path) source, IEnumerable<ReceiptPoint> points)
    {
        foreach (var point in points)
        {
            Console.WriteLine(OneLine.Of($"{(point.Holds switch { true => "ok", false => "differs", _ => "-" }),-8} {point.Name,-10} {point.Text}"));
            if (point.Holds == false)
            {
                Console.WriteLine(OneLine.Of($"{source.Shown} does not hold."));
                return ExitCode.NotReady;
            }
        }

        Console.WriteLine(OneLine.Of($"{source.Shown} holds."));
        return ExitCode.Ready;
    }

    private static Option<string?> ReceiptOption() => new("--receipt") { Description = "The receipt; by default the one beside the system's report.", HelpName = "FILE" };

    private static (string Shown, string Path) Find(SystemRoot system, string? named)
    {
        if (named is not null)
            return File.Exists(named) ? (FileArguments.Shown(named), Path.GetFullPath(named)) : throw new UsageException($"--receipt: there is no file '{named}'");
        var shown = $"{Gate.LoadPolicy(system.Folder, system.PolicyPath).ReportPath.TrimEnd('/')}/{ReportFiles.Receipt}";
        var path = Path.Combine(system.Folder, shown);
        return File.Exists(path) ? (shown, path) : throw new UsageException($"there is no {shown}. Fix: run 'dotnet readiness verify', or name one with --receipt");
    }

    private static string Envelope(string receipt) => Path.ChangeExtension(receipt, ".intoto.json");

    private static string Pem(string file) => File.Exists(file) ? File.ReadAllText(file, Encoding.UTF8) : throw new UsageException($"--key: there is no file '{file}'");

    private static string? Folder(string? artifact) => artifact is null || Directory.Exists(artifact) ? artifact : throw new UsageException($"--artifact: there is no folder '{artifact}'");

    private static string? Commit(string? text) => text is null || (text.Length is >= ShortestCommit and <= LongestCommit && text.All(char.IsAsciiHexDigit)) ? text
        : throw new UsageException($"--commit: '{text}' is no commit; give {ShortestCommit} to {LongestCommit} hexadecimal digits");

    private static TimeSpan? Age(string? text) => text is null ? null
        : TimeSpanText.Parse(text) is { } milliseconds and < 1e13 ? TimeSpan.FromMilliseconds(milliseconds)
        : throw new UsageException($"--max-age: '{text}' is not {TimeSpanText.Shape}");
}
