namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Puts a reader into the product, from its own file: to look through all types would take longer than to read most reports.</summary>
/// <param name="reader">A <see cref="CoverageReader"/> with a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CoverageFormatAttribute(Type reader) : Attribute
{
    /// <summary>The type of the reader.</summary>
    public Type Reader { get; } = reader;
}
