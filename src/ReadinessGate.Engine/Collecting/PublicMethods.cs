using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Finds the public methods of the public types of an assembly and the handlers of its endpoints, with the lines that their bodies stand on.</summary>
/// <remarks>
/// Left out: properties, events, operators and constructors, what the compiler wrote, what carries <c>ExcludeFromCodeCoverage</c>, the entry point, and methods without a body.
/// The body of an async method or an iterator is that of its state machine.
/// </remarks>
/// <param name="metadata">The assembly.</param>
/// <param name="symbols">Its portable PDB.</param>
/// <param name="entryPoint">The token of its entry point, or 0.</param>
/// <param name="endpoints">The names of methods that count although they are not public.</param>
public sealed class PublicMethods(MetadataReader metadata, MetadataReader symbols, int entryPoint, IReadOnlyDictionary<MethodDefinitionHandle, string> endpoints)
{
    private Dictionary<(DocumentHandle Document, int Line), int>? _ends;

    private static readonly string[] Excluding = ["CompilerGeneratedAttribute", "GeneratedCodeAttribute", "ExcludeFromCodeCoverageAttribute"];

    /// <summary>The methods of each source file, sorted by path and line.</summary>
    /// <param name="find">Turns the name of a document into a path relative to the root of the system; null leaves it out.</param>
    public ImmutableArray<DocumentOperations> ByDocument(Func<string, string?> find)
    {
        var methods = new Dictionary<DocumentHandle, List<(int First, string Lines, string Name)>>();
        foreach (var handle in symbols.MethodDebugInformation)
        {
            if (NameOf(handle, out var isEndpoint) is not { } name || PointsOf(handle) is not [_, ..] points)
                continue;
            var lines = points.Where(point => point.Document == points[0].Document).ToArray();
            if (!methods.TryGetValue(points[0].Document, out var list))
                methods[points[0].Document] = list = [];
            var first = lines.Min(point => point.StartLine);
            list.Add((first, isEndpoint ? OwnLines(lines) : LineRanges.Format(Enumerable.Range(first, lines.Max(point => point.EndLine) - first + 1)), name));
        }

        return
        [
            .. methods.Select(file => (Path: find(symbols.GetString(symbols.GetDocument(file.Key).Name)), Methods: file.Value))
                .Where(file => file.Path is not null)
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new DocumentOperations(file.Path!, [.. file.Methods.Order().Select(method => $"{method.Lines} {method.Name}")])),
        ];
    }

    // A statement that maps a handler covers the lines of the handler, and producers of coverage count those at its ends for the statement.
    private string OwnLines(SequencePoint[] points)
    {
        _ends ??= symbols.MethodDebugInformation.SelectMany(PointsOf).SelectMany(Ends).CountBy(end => end).ToDictionary();
        var endsHere = points.SelectMany(Ends).CountBy(end => end).ToDictionary();
        var own = points.Where(point => Lines(point).All(line => _ends.GetValueOrDefault((point.Document, line)) == endsHere.GetValueOrDefault((point.Document, line)))).SelectMany(Lines);
        return LineRanges.Format(own.Distinct().Order()) is { Length: > 0 } lines ? lines : DocumentOperations.NoLines;
    }

    private static IEnumerable<int> Lines(SequencePoint point) => Enumerable.Range(point.StartLine, point.EndLine - point.StartLine + 1);

    private static IEnumerable<(DocumentHandle, int)> Ends(SequencePoint point) => [(point.Document, point.StartLine), (point.Document, point.EndLine)];

    private SequencePoint[] PointsOf(MethodDebugInformationHandle handle) => [.. symbols.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden)];

    // The full name of a method that counts, else null.
    private string? NameOf(MethodDebugInformationHandle handle, out bool isEndpoint)
    {
        var kickoff = symbols.GetMethodDebugInformation(handle).GetStateMachineKickoffMethod();
        var definition = kickoff.IsNil ? handle.ToDefinitionHandle() : kickoff;
        var method = metadata.GetMethodDefinition(definition);
        // A handler that is a local function bears the mark of the compiler.
        isEndpoint = endpoints.TryGetValue(definition, out var endpoint);
        if (isEndpoint)
            return endpoint;
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public || (method.Attributes & MethodAttributes.SpecialName) != 0 || IsEntryPoint(definition, method) || IsExcluded(method.GetCustomAttributes()))
            return null;
        return TypeName(method.GetDeclaringType()) is { } type ? $"{type}.{metadata.GetString(method.Name)}" : null;
    }

    // The entry point of an async Main is written by the compiler and calls it.
    private bool IsEntryPoint(MethodDefinitionHandle handle, MethodDefinition method) =>
        MetadataTokens.GetToken(handle) == entryPoint || (entryPoint != 0 && (method.Attributes & MethodAttributes.Static) != 0 && metadata.StringComparer.Equals(method.Name, "Main"));

    // Null where the type, or one that it is nested in, is not public or is left out.
    private string? TypeName(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var visibility = type.Attributes & TypeAttributes.VisibilityMask;
        if (visibility is not (TypeAttributes.Public or TypeAttributes.NestedPublic) || IsExcluded(type.GetCustomAttributes()))
            return null;
        var name = metadata.GetString(type.Name).Split('`')[0];
        if (visibility == TypeAttributes.NestedPublic)
            return TypeName(type.GetDeclaringType()) is { } outer ? $"{outer}.{name}" : null;
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private bool IsExcluded(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
            if (AttributeName(metadata.GetCustomAttribute(handle).Constructor) is { } name && Array.Exists(Excluding, excluding => metadata.StringComparer.Equals(name, excluding)))
                return true;
        return false;
    }

    private StringHandle? AttributeName(EntityHandle constructor) => constructor.Kind switch
    {
        HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type => metadata.GetTypeReference((TypeReferenceHandle)type).Name,
        HandleKind.MethodDefinition => metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name,
        _ => null,
    };
}
