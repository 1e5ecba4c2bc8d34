using System.Reflection;

namespace ReadinessGate.Collecting.Formats;

/// <summary>A format of test results. Each reader declares its own in a static field, which is all it takes to be found.</summary>
/// <param name="Name">As a person would say it.</param>
/// <param name="Roots">The root elements of its XML; a leading <c>{</c> stands for JSON, then follows the member that the object must have.</param>
/// <param name="Read">Reads a file: its name in messages, its content; throws <see cref="EvidenceException"/> only.</param>
public sealed record TestFormat(string Name, ImmutableArray<string> Roots, Func<string, Stream, ImmutableArray<TestResultContent>> Read)
{
    /// <summary>All formats, sorted by name.</summary>
    public static readonly ImmutableArray<TestFormat> All =
    [
        .. typeof(TestFormat).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(TestFormat))
            .Select(field => (TestFormat)field.GetValue(null)!)
            .OrderBy(format => format.Name, StringComparer.Ordinal),
    ];

    /// <summary>Reads a file in whichever format it has.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content; must be able to seek.</param>
    /// <exception cref="EvidenceException">The file is damaged, or of no format that is understood; names what was found.</exception>
    public static ImmutableArray<TestResultContent> ReadAny(string path, Stream content)
    {
        var root = IsJson(content) ? "{results" : SafeXml.RootOf(path, content, "a file of test results");
        content.Position = 0;
        var format = All.FirstOrDefault(format => format.Roots.Contains(root))
            ?? throw new EvidenceException($"{path}(1): <{root}> is the root of no format of test results that is understood: {string.Join(", ", All.Select(Describe))}");
        return format.Read(path, content);
    }

    private static string Describe(TestFormat format) => $"{format.Name} ({string.Join(", ", format.Roots.Select(root => root.StartsWith('{') ? root + " … }" : $"<{root}>"))})";

    private static bool IsJson(Stream content)
    {
        // A byte order mark and white space may stand first.
        int value;
        do
            value = content.ReadByte();
        while (value is 0xEF or 0xBB or 0xBF or ' ' or '\t' or '\r' or '\n');
        content.Position = 0;
        return value is '{' or '[';
    }
}
