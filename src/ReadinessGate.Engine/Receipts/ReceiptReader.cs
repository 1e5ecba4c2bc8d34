using System.Text.Json;
using System.Text.Json.Nodes;
using ReadinessGate.Reporting;

namespace ReadinessGate.Receipts;

/// <summary>Reads a receipt, and trusts nothing in it that was edited.</summary>
public static class ReceiptReader
{
    private const int MaximumSize = 64 << 20;

    /// <summary>Reads receipt.json.</summary>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="EvidenceException">It is no receipt, of a newer kind, or was edited.</exception>
    public static Receipt Read(string shown, byte[] content)
    {
        if (content.Length > MaximumSize)
            throw new EvidenceException($"{shown}: the file is larger than {MaximumSize >> 20} MB; this is no receipt");
        try
        {
            // Names that stand twice would be seen by one reader and not by another.
            var statement = JsonNode.Parse(content, documentOptions: new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false }) as JsonObject;
            if (Text(statement, "_type") != ReceiptWriter.StatementType || Text(statement, "predicateType") != ReceiptWriter.PredicateType || statement!["predicate"]?[ReceiptWriter.Extension] is not JsonObject extension)
                throw new EvidenceException($"{shown}: this is no receipt of ReadinessGate; 'dotnet readiness verify' writes one");
            if (!content.AsSpan().SequenceEqual(CanonicalJson.Write(statement)))
                throw new EvidenceException($"{shown}: the file was edited: it is not spelled as it was written");
            var digest = Text(extension, ReceiptWriter.Digest);
            extension.Remove(ReceiptWriter.Digest);
            if (digest != ReceiptWriter.Hash(statement))
                throw new EvidenceException($"{shown}: the file was edited: its content has another hash than it says");
            return Read(statement, extension);
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{shown}({(problem.LineNumber ?? 0) + 1}): this is no receipt: the JSON is damaged", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException or NullReferenceException or ArgumentException)
        {
            throw new EvidenceException($"{shown}: the receipt lacks a part that every receipt has", problem);
        }
    }

    private static Receipt Read(JsonObject statement, JsonObject extension)
    {
        var predicate = statement["predicate"]!;
        var subjects = statement["subject"]!.AsArray();
        var provenance = new Provenance(
            subjects.Select(subject => Text(subject!["digest"], "gitCommit")).FirstOrDefault(commit => commit is not null),
            Text(extension, "tree")!,
            Text(extension, "version"),
            Text(extension, "ciRun"),
            [.. subjects.Where(subject => subject!["annotations"] is not null).Select(subject => Assembly(subject!))],
            predicate["policy"] is { } policy && policy["digest"] is not null ? File(policy) : null,
            [.. predicate["inputAttestations"]!.AsArray().Select(file => File(file!))]);
        return new Receipt(
            Text(extension, "system")!,
            Enum.GetValues<Verdict>().Single(verdict => Names.Of(verdict) == Text(extension, "verdict")),
            extension["gates"]!["passed"]!.GetValue<int>(),
            extension["gates"]!["total"]!.GetValue<int>(),
            extension["score"]?.GetValue<double>(),
            provenance,
            Text(predicate, "timeVerified")!,
            Text(predicate["verifier"]!["version"], "ReadinessGate")!);
    }

    private static BuiltAssembly Assembly(JsonNode subject)
    {
        var (notes, digest) = (subject["annotations"]!, subject["digest"]!);
        return new BuiltAssembly(Text(subject, "name")!, Text(notes, "project")!, Text(notes, "framework")!, Text(notes, "configuration")!, Text(notes, "os")!, Text(notes, "version"), Text(digest, "mvid")!, Text(digest, "sourceKey")!);
    }

    private static FileDigest File(JsonNode resource) => new(Text(resource, "uri")!, Text(resource["digest"]!, "sha256")!);

    private static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();
}
