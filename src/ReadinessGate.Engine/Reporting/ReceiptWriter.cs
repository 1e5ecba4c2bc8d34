using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ReadinessGate.Reporting;

/// <summary>Writes a receipt as an in-toto statement with the predicate of a verification summary, in the canonical spelling.</summary>
/// <remarks>Sources: in-toto Attestation Framework, Statement v1; SLSA, Verification Summary Attestation v1. What these have no place for stands in one extension field.</remarks>
public static class ReceiptWriter
{
    /// <summary>The kind of document.</summary>
    public const string StatementType = "https://in-toto.io/Statement/v1";

    /// <summary>The kind of statement.</summary>
    public const string PredicateType = "https://slsa.dev/verification_summary/v1";

    /// <summary>The field for what a verification summary has no place for; also says who verified.</summary>
    public const string Extension = "https://github.com/readinessgate/readinessgate";

    /// <summary>The field of the extension that holds the hash of the statement without it.</summary>
    public const string Digest = "sha256";

    /// <summary>The policy of a system without readiness.json.</summary>
    public const string DefaultPolicy = "readinessgate:defaults";

    /// <summary>The bytes of receipt.json.</summary>
    public static byte[] Write(Receipt receipt)
    {
        var statement = Statement(receipt);
        RemoveNulls(statement);
        statement["predicate"]![Extension]![Digest] = Hash(statement);
        return CanonicalJson.Write(statement);
    }

    /// <summary>The hash that a statement without one should hold.</summary>
    public static string Hash(JsonNode statement) => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(statement)));

    private static JsonObject Statement(Receipt receipt)
    {
        var provenance = receipt.Provenance;
        var isReady = receipt.Verdict == Verdict.Ready;
        return new JsonObject
        {
            ["_type"] = StatementType,
            ["subject"] = Subjects(receipt),
            ["predicateType"] = PredicateType,
            ["predicate"] = new JsonObject
            {
                ["verifier"] = new JsonObject { ["id"] = Extension, ["version"] = new JsonObject { ["ReadinessGate"] = receipt.Tool } },
                ["timeVerified"] = receipt.Time,
                ["resourceUri"] = $"pkg:generic/{Uri.EscapeDataString(receipt.System)}{(provenance.Version is null ? "" : $"@{Uri.EscapeDataString(provenance.Version)}")}",
                ["policy"] = provenance.Policy is null ? new JsonObject { ["uri"] = DefaultPolicy } : Resource("uri", provenance.Policy),
                ["inputAttestations"] = new JsonArray([.. provenance.Files.Select(file => Resource("uri", file))]),
                ["verificationResult"] = isReady ? "PASSED" : "FAILED",
                ["verifiedLevels"] = new JsonArray(isReady ? "READINESSGATE_READY" : "FAILED"),
                [Extension] = new JsonObject
                {
                    ["system"] = receipt.System,
                    ["version"] = provenance.Version,
                    ["verdict"] = Names.Of(receipt.Verdict),
                    ["gates"] = new JsonObject { ["passed"] = receipt.Passed, ["total"] = receipt.Total },
                    ["score"] = receipt.Score,
                    ["tree"] = provenance.Tree,
                    ["ciRun"] = provenance.CiRun,
                },
            },
        };
    }

    // What is not known is not there.
    private static void RemoveNulls(JsonNode node)
    {
        foreach (var name in node is JsonObject named ? named.Where(item => item.Value is null).Select(item => item.Key).ToArray() : [])
            node.AsObject().Remove(name);
        foreach (var child in node switch { JsonObject items => items.Select(item => item.Value!), JsonArray items => items.Select(item => item!), _ => [] })
            RemoveNulls(child);
    }

    private static JsonArray Subjects(Receipt receipt) => new(
    [
        .. receipt.Provenance.Commit is { } commit ? [new JsonObject { ["name"] = receipt.System, ["digest"] = new JsonObject { ["gitCommit"] = commit } }] : Array.Empty<JsonNode>(),
        .. receipt.Provenance.Assemblies.Select(assembly => new JsonObject
        {
            ["name"] = assembly.Name,
            ["digest"] = new JsonObject { ["mvid"] = assembly.Mvid, ["sourceKey"] = assembly.SourceKey },
            ["annotations"] = new JsonObject { ["project"] = assembly.Project, ["framework"] = assembly.Framework, ["configuration"] = assembly.Configuration, ["os"] = assembly.Os, ["version"] = assembly.Version },
        }),
    ]);

    private static JsonObject Resource(string name, FileDigest file) => new() { [name] = file.Path, ["digest"] = new JsonObject { ["sha256"] = file.Sha256 } };
}
