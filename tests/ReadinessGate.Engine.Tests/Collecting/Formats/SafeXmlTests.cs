using System.Xml;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class SafeXmlTests
{
    [Fact]
    public void Never_opens_an_external_entity()
    {
        using var system = new SystemFolder();
        var secret = system.Write("secret.txt", "top secret");
        var problem = Assert.Throws<EvidenceException>(() => Read($"<!DOCTYPE a [<!ENTITY x SYSTEM \"file://{secret}\">]><a>&x;</a>"));
        Assert.DoesNotContain("top secret", problem.ToString());
    }

    [Fact]
    public void Never_expands_an_entity_bomb()
    {
        const string Bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;\">]><a>&z;</a>";
        Assert.StartsWith("f.xml(1): a thing was expected", Assert.Throws<EvidenceException>(() => Read(Bomb)).Message);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='no-such-encoding'?><a/>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a/><a/>")]
    [InlineData("<a>\u0001</a>")]
    public void Names_a_document_that_is_not_whole(string text) =>
        Assert.Equal("f.xml(1): a thing was expected, but the file is cut off or damaged", Assert.Throws<EvidenceException>(() => Read(text)).Message);

    [Fact]
    public void Reads_ten_thousand_levels_without_growing_the_stack() =>
        Assert.Equal(9_999, Read(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))));

    private static int Read(string text)
    {
        var deepest = 0;
        SafeXml.Read("f.xml", Sample.Text(text), "a", "a thing", reader =>
        {
            while (reader.Read())
                deepest = Math.Max(deepest, reader.NodeType == XmlNodeType.Element ? reader.Depth : 0);
        });
        return deepest;
    }
}
