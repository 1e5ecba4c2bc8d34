using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>One <c>UnitTest</c> of a TRX file.</summary>
/// <param name="Class">Full name of the class.</param>
/// <param name="Assembly">Name of the assembly, or null.</param>
/// <param name="Traits">Categories and properties.</param>
public sealed record TrxDefinition(string Class, string? Assembly, ImmutableArray<TestTrait> Traits)
{
    /// <summary>The definition of a result whose own is missing.</summary>
    public static readonly TrxDefinition None = new("", null, []);

    /// <summary>Reads the element that a reader stands at, to its end.</summary>
    public static TrxDefinition Read(XmlReader reader)
    {
        var (type, assembly, traits, key) = ("", (string?)null, ImmutableArray.CreateBuilder<TestTrait>(), "");
        if (reader.IsEmptyElement)
            return None;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "TestMethod":
                    type = (reader.GetAttribute("className") ?? "").Split(',')[0];
                    assembly = ResultText.Assembly(reader.GetAttribute("codeBase"));
                    break;
                case "TestCategoryItem" when reader.GetAttribute("TestCategory") is { } category:
                    traits.Add(new TestTrait("Category", category));
                    break;
                case "Key":
                    key = reader.ReadString();
                    break;
                case "Value":
                    traits.Add(new TestTrait(key, reader.ReadString()));
                    break;
            }
        }

        return new TrxDefinition(type, assembly, traits.ToImmutable());
    }
}
