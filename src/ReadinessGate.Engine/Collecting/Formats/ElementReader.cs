using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Walks the elements of an XML document forward, as UTF-8: most evidence is large, and is read once.</summary>
public abstract class ElementReader
{
    /// <summary>Depth of the current element; the root has 0.</summary>
    public abstract int Depth { get; }

    /// <summary>True at an end tag; an element without content has none.</summary>
    public abstract bool IsEnd { get; }

    /// <summary>True at an element without content.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Name of the current element without its prefix. Valid until the next step.</summary>
    public abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>True at a start tag of the name.</summary>
    public bool Starts(ReadOnlySpan<byte> name) => !IsEnd && Name.SequenceEqual(name);

    /// <summary>True at an end tag of the name.</summary>
    public bool Ends(ReadOnlySpan<byte> name) => IsEnd && Name.SequenceEqual(name);

    /// <summary>Goes to the next start or end tag; false at the end of the document.</summary>
    public abstract bool Read();

    /// <summary>The value of an attribute of the current element. Valid until the next step.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value, entities resolved; empty when it is not there.</param>
    public abstract bool TryGet(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value);

    /// <summary>The text right after the current start tag, up to the next tag, to which the next step then goes. Nothing else is known of the element afterwards.</summary>
    public abstract ReadOnlySpan<byte> Text();

    /// <summary>Ends the reading with what is wrong at the current place.</summary>
    public abstract Exception Wrong(string what);

    /// <summary>The value of an attribute, or an empty text.</summary>
    public ReadOnlySpan<byte> Get(ReadOnlySpan<byte> name) => TryGet(name, out var value) ? value : default;

    /// <summary>The value of an attribute, or an empty text.</summary>
    public string GetText(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(Get(name));
}
