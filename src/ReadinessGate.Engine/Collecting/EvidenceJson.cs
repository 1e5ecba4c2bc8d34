using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReadinessGate.Collecting;

/// <summary>The test list that stands beside a <see cref="RunFacts"/>.</summary>
/// <param name="Schema">Version of this file's shape.</param>
/// <param name="Cases">The tests.</param>
public sealed record TestList(int Schema, ImmutableArray<TestCase> Cases)
{
    /// <summary>How long the whole run took; null where the runner did not say.</summary>
    public double? Milliseconds { get; init; }
}

/// <summary>Reads and writes the JSON files of the evidence folder.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, MaxDepth = 16)]
[JsonSerializable(typeof(ProjectFacts))]
[JsonSerializable(typeof(RunFacts))]
[JsonSerializable(typeof(TestList))]
[JsonSerializable(typeof(TestHistory))]
public sealed partial class EvidenceJson : JsonSerializerContext
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="type">Its type, from <see cref="Default"/>.</param>
    /// <exception cref="EvidenceException">The file is unreadable or not of the type; names file and line.</exception>
    public static T Read<T>(string path, string shown, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(path);
            var value = JsonSerializer.Deserialize(stream, type) ?? throw new EvidenceException($"{shown}: the file holds null; delete it and build and test again");
            return HasHoles(value) ? throw new EvidenceException($"{shown}: the file is damaged; delete it and build and test again") : value;
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{shown}({(problem.LineNumber ?? 0) + 1}): the file is damaged; delete it and build and test again", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{shown}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }

    // The serializer lets null through as an element of a list.
    private static bool HasHoles(object value) => value switch
    {
        ProjectFacts facts => facts.Documents.Contains(null!) || facts.Enforced.Contains(null!) || facts.Packages.Contains(null!) || facts.Analyzers.Contains(null!) || facts.Properties.ContainsValue(null!) || facts.Operations?.Any(file => file is null || file.Methods.IsDefault || file.Methods.Contains(null!)) == true,
        RunFacts run => run.Assemblies.Contains(null!),
        TestList list => list.Cases.Any(test => test is null || test.Traits?.Contains(null!) == true),
        TestHistory history => history.Unsteady.Contains(null!),
        _ => false,
    };

    /// <summary>Writes one file so that a reader sees the old or the new content, never a half.</summary>
    public static void Write<T>(string path, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        WriteWhole(path, JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>Writes bytes so that a reader sees the old or the new content, never a half.</summary>
    public static void WriteWhole(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        using (var stream = File.Create(temporary))
            stream.Write(content);
        File.Move(temporary, path, overwrite: true);
    }
}
