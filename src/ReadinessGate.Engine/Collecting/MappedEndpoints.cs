using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ReadinessGate.Collecting;

/// <summary>Finds the handlers that an application maps to routes: lambdas and methods that it hands to <c>MapGet</c> and the like.</summary>
/// <remarks>
/// Read from the compiled code: the last text and the last method that were loaded before the call. A handler that comes out of another call, and the prefix of a group, are not seen.
/// Source: the methods of <c>EndpointRouteBuilderExtensions</c> in ASP.NET Core, and those that its generator puts in their place.
/// </remarks>
/// <param name="assembly">The assembly.</param>
/// <param name="metadata">Its metadata.</param>
public sealed class MappedEndpoints(PEReader assembly, MetadataReader metadata)
{
    private const int TwoByteOpCode = 0xFE;
    private const string UnknownPattern = "(route not constant)";
    private static readonly string[] Owners = ["EndpointRouteBuilderExtensions", "GeneratedRouteBuilderExtensionsCore"];
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The verb and the route of each handler: <c>GET /orders/{id}</c>; of a handler with several routes the first.</summary>
    /// <exception cref="BadImageFormatException">The code is damaged.</exception>
    public IReadOnlyDictionary<MethodDefinitionHandle, string> Find()
    {
        var found = new Dictionary<MethodDefinitionHandle, string>();
        var mapping = MappingMethods();
        if (mapping.Count == 0)
            return found;
        foreach (var handle in metadata.MethodDefinitions)
            if (metadata.GetMethodDefinition(handle).RelativeVirtualAddress is not 0 and var address)
                Read(assembly.GetMethodBody(address).GetILReader(), mapping, found);
        return found;
    }

    // By token, because that is what the code holds: the verb that a call of the method maps.
    private Dictionary<int, string> MappingMethods()
    {
        var methods = new Dictionary<int, string>();
        foreach (var handle in metadata.MemberReferences)
            if (metadata.GetMemberReference(handle) is { Parent.Kind: HandleKind.TypeReference } member && IsOwner(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) && Verb(metadata.GetString(member.Name)) is { } verb)
                methods[MetadataTokens.GetToken(handle)] = verb;
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => IsOwner(type.Name)))
            foreach (var handle in type.GetMethods())
                if (Verb(metadata.GetString(metadata.GetMethodDefinition(handle).Name)) is { } verb)
                    methods[MetadataTokens.GetToken(handle)] = verb;
        return methods;
    }

    private bool IsOwner(StringHandle name) => Array.Exists(Owners, owner => metadata.StringComparer.Equals(name, owner));

    // The generator numbers its methods: MapGet0.
    private static string? Verb(string method) => method.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') switch
    {
        "MapGet" => "GET",
        "MapPost" => "POST",
        "MapPut" => "PUT",
        "MapDelete" => "DELETE",
        "MapPatch" => "PATCH",
        "Map" or "MapMethods" => "any",
        "MapFallback" => "fallback",
        _ => null,
    };

    private void Read(BlobReader code, Dictionary<int, string> mapping, Dictionary<MethodDefinitionHandle, string> found)
    {
        var (route, handler) = ((string?)null, default(MethodDefinitionHandle));
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            if (!OpCodesByValue.TryGetValue(first == TwoByteOpCode ? (short)((first << 8) | code.ReadByte()) : first, out var operation))
                return;
            var token = operation.OperandType is OperandType.InlineMethod or OperandType.InlineString ? code.ReadInt32() : Skip(ref code, operation.OperandType);
            if (operation == OpCodes.Ldstr)
                route = metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(token));
            else if (operation == OpCodes.Ldftn && MetadataTokens.EntityHandle(token) is { Kind: HandleKind.MethodDefinition } method)
                handler = (MethodDefinitionHandle)method;
            else if (operation.FlowControl == FlowControl.Call && operation != OpCodes.Newobj)
            {
                if (!handler.IsNil && mapping.TryGetValue(token, out var verb))
                    found.TryAdd(handler, $"{verb} {route ?? UnknownPattern}");
                (route, handler) = (null, default);
            }
        }
    }

    private static int Skip(ref BlobReader code, OperandType operand)
    {
        var length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => code.ReadInt32() * 4,
            _ => 4,
        };
        code.Offset += length;
        return 0;
    }
}
