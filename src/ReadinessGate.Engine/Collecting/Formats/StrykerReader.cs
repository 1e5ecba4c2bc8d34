using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the JSON report of a mutation test, as Stryker writes it, of any size.</summary>
/// <remarks>Source: mutation-testing-report-schema, versions 1 and 2.</remarks>
public static class StrykerReader
{
    private static readonly HashSet<string> Known = ["Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "RuntimeError", "Ignored", "Pending"];

    /// <summary>Reads one report.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not JSON, no such report, or of a version that is not known; names file and line.</exception>
    public static StrykerReport Read(string path, Stream content)
    {
        try
        {
            return Read(new JsonStream(content));
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a mutation report was expected, but the file is cut off or damaged", problem);
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            throw new EvidenceException($"{path}: the file is JSON, but no mutation report of schema 1 or 2 ({problem.Message})", problem);
        }
    }

    /// <summary>SHA-256 of a source; line ends and a byte order mark don't count.</summary>
    public static string HashOf(string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.TrimStart('\uFEFF').Replace("\r", "", StringComparison.Ordinal))));

    private static StrykerReport Read(JsonStream json)
    {
        string? version = null, root = null;
        ImmutableArray<StrykerFile>? files = null;
        json.Read();
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name == "schemaVersion")
                version = json.Text;
            else if (name == "projectRoot" && json.Kind == JsonTokenType.String)
                root = json.Text;
            else if (name == "files")
                files = ReadFiles(json);
            else
                json.Skip();
        }

        // To the end, so that text behind the report is seen.
        json.Read();
        if (version is null || (version.Split('.')[0] is not ("1" or "2")))
            throw new FormatException($"schemaVersion is '{version}'");
        return new StrykerReport(root, files ?? throw new FormatException("there is no 'files'"));
    }

    private static ImmutableArray<StrykerFile> ReadFiles(JsonStream json)
    {
        var files = ImmutableArray.CreateBuilder<StrykerFile>();
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            string? hash = null;
            ImmutableArray<StrykerMutant>? mutants = null;
            json.Expect(JsonTokenType.StartObject);
            while (json.NextMember() is { } member)
            {
                if (member == "source")
                    hash = HashOf(json.Text);
                else if (member == "mutants")
                    mutants = ReadMutants(json);
                else
                    json.Skip();
            }

            files.Add(new StrykerFile(name, hash, mutants ?? throw new FormatException($"'{Path.GetFileName(name)}' has no 'mutants'")));
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<StrykerMutant> ReadMutants(JsonStream json)
    {
        var mutants = ImmutableArray.CreateBuilder<StrykerMutant>();
        json.Expect(JsonTokenType.StartArray);
        while (json.Read() && json.Kind != JsonTokenType.EndArray)
            mutants.Add(ReadMutant(json));
        return mutants.ToImmutable();
    }

    private static StrykerMutant ReadMutant(JsonStream json)
    {
        string? status = null, mutator = null, replacement = null;
        (int Line, int Column) start = default, end = default;
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name == "status")
                status = json.Text;
            else if (name == "mutatorName")
                mutator = json.Text;
            else if (name == "replacement" && json.Kind == JsonTokenType.String)
                replacement = json.Text;
            else if (name == "location")
                (start, end) = ReadLocation(json);
            else
                json.Skip();
        }

        if (status is null || !Known.Contains(status) || start.Line == 0)
            throw new FormatException(start.Line == 0 ? "a mutant has no place" : $"a mutant has the status '{status}'");
        return new StrykerMutant(start.Line, start.Column, $"{end.Line},{end.Column} {mutator} {replacement}", status);
    }

    private static ((int Line, int Column) Start, (int Line, int Column) End) ReadLocation(JsonStream json)
    {
        (int, int) start = default, end = default;
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name == "start")
                start = ReadPosition(json);
            else if (name == "end")
                end = ReadPosition(json);
            else
                json.Skip();
        }

        return (start, end);
    }

    private static (int Line, int Column) ReadPosition(JsonStream json)
    {
        int line = 0, column = 0;
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name == "line")
                line = json.Number;
            else if (name == "column")
                column = json.Number;
            else
                json.Skip();
        }

        return (line, column);
    }
}
