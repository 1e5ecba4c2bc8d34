namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Takes the names of methods apart as compilers' tools write them.</summary>
public static class MethodNames
{
    /// <summary>Name and signature of <c>System.Void Shop.Cart::Add(System.Int32)</c>; what has no type before it is a name.</summary>
    public static void Split(ReadOnlySpan<byte> full, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> signature)
    {
        var type = full.IndexOf("::"u8);
        var rest = type < 0 ? full : full[(type + 2)..];
        var open = rest.IndexOf((byte)'(');
        name = open < 0 ? rest : rest[..open];
        signature = open < 0 ? default : rest[open..];
    }

    /// <summary>The type of <c>System.Void Shop.Cart::Add(System.Int32)</c>; empty where there is none.</summary>
    public static ReadOnlySpan<byte> TypeOf(ReadOnlySpan<byte> full)
    {
        var end = full.IndexOf("::"u8);
        return end < 0 ? default : full[(full[..end].LastIndexOf((byte)' ') + 1)..end];
    }
}
