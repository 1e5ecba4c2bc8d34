namespace ReadinessGate;

/// <summary>Where someone has to look or act.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Line">1-based; 0 means the whole file.</param>
/// <param name="Column">1-based; 0 means the whole line.</param>
public sealed record Place(string Path, int Line = 0, int Column = 0)
{
    /// <summary>The form that builds and editors parse: <c>path(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? Path : Column == 0 ? $"{Path}({Line})" : $"{Path}({Line},{Column})";
}
