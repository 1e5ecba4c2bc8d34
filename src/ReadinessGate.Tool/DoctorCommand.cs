using System.CommandLine;
using System.Text.Json;
using ReadinessGate.Collecting;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary><c>doctor</c>: explains why a piece of evidence is missing or unusable, from the facts that the gate itself judges by.</summary>
public static class DoctorCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = SystemArguments.Folder();
        var evidence = new Option<string[]>("--evidence") { Description = "A folder with evidence, such as a CI artifact; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var format = new Option<string>("--format") { Description = "What is printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("doctor", "Says which evidence is there, and why some is missing or unusable: 0 all there, 1 some missing, 3 bad arguments or configuration.") { path, evidence, format };
        command.SetAction(parsed => Guard.Run(() => Diagnose(parsed.GetValue(path)!, [.. parsed.GetValue(evidence)!], parsed.GetValue(format)!)));
        return command;
    }

    private static int Diagnose(string path, ImmutableArray<string> evidence, string format)
    {
        SystemArguments.Require(path, evidence);
        var system = SystemRoot.Of(path);
        var pieces = Gate.Diagnose(new GateRequest(system.Folder, system.PolicyPath, [.. evidence.Select(Path.GetFullPath)], evidence.IsEmpty, RunClock.Now, ToolVersion.Text));
        if (format == "json")
            WriteJson(pieces);
        else
            WriteText(pieces);
        return pieces.All(piece => piece.IsThere) ? ExitCode.Ready : ExitCode.NotReady;
    }

    private static void WriteText(ImmutableArray<EvidencePiece> pieces)
    {
        var (of, kind) = (pieces.Max(piece => piece.Of.Length), pieces.Max(piece => piece.Kind.Length));
        foreach (var piece in pieces)
            Console.WriteLine(OneLine.Of($"{StateOf(piece.Outcome),-9} {piece.Of.PadRight(of)}  {piece.Kind.PadRight(kind)}  {piece.Why}{(piece.Fix is null ? "" : $". Fix: {piece.Fix}")}"));
        var there = pieces.Count(piece => piece.IsThere);
        Console.WriteLine(there == pieces.Length ? "All evidence is there." : $"{Quantity.Of(pieces.Length - there, "piece")} of evidence missing or unusable.");
    }

    private static void WriteJson(ImmutableArray<EvidencePiece> pieces)
    {
        using var stdout = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stdout, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteBoolean("complete", pieces.All(piece => piece.IsThere));
        json.WriteStartArray("pieces");
        foreach (var piece in pieces)
        {
            json.WriteStartObject();
            json.WriteString("state", StateOf(piece.Outcome));
            json.WriteString("of", piece.Of);
            json.WriteString("kind", piece.Kind);
            json.WriteString("why", piece.Why);
            if (piece.Fix is not null)
                json.WriteString("fix", piece.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string StateOf(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "ok",
        Outcome.NotApplicable => "-",
        Outcome.Pending => "missing",
        Outcome.Stale => "stale",
        _ => "unusable",
    };
}
