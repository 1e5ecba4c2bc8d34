using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class CoverageReadersTests
{
    private const string Understood = "; understood are Cobertura, JaCoCo, OpenCover, SonarQube generic, coverlet JSON, dotCover detailed XML, lcov";

    [Theory]
    [InlineData("", "the file is empty, and no coverage report")]
    [InlineData(" \n", "the file is empty, and no coverage report")]
    [InlineData("hello", "this is no coverage report that is understood")]
    [InlineData("<html/>", "this is no coverage report that is understood: the root element is <html>")]
    [InlineData("<coverage generated=\"1\" clover=\"3.2.0\"><project/></coverage>", "this is no coverage report that is understood: the root element is <coverage>")]
    [InlineData("<results><modules/></results>", "this is Microsoft's own XML (<results>); have its collector write Cobertura (Format=cobertura)")]
    [InlineData("\u0001\u0002\0\0binary", "this is a binary file; have Microsoft's collector write Cobertura (Format=cobertura)")]
    public void Says_what_it_found_and_what_it_understands(string text, string problem) => Assert.Equal($"c.xml: {problem}{Understood}", Reports.Problem(text));

    [Fact]
    public void Reads_a_report_in_UTF_16()
    {
        var text = Sample.Cobertura(("Shöp", "Ä.cs", 1, 1)).Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase);
        using var content = new MemoryStream([.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(text)]);
        Assert.Equal(("Shöp", "Ä.cs"), Assert.Single(CoverageReaders.Read("c.xml", content, detailed: true).Files).Key);
    }

    [Fact]
    public void Looks_behind_comments_and_document_types() =>
        Assert.Equal("OpenCover", Reports.Read("<?xml version='1.0'?>\n<!-- <coverage line-rate='1'> -->\n<!DOCTYPE x [<!ENTITY a 'b'>]>\n<CoverageSession><Modules><Module><ModuleName>Shop</ModuleName></Module></Modules></CoverageSession>").Format);

    [Fact]
    public void Each_format_has_a_rank_of_its_own_and_names_for_its_files()
    {
        Assert.Equal(CoverageReaders.All.Length, CoverageReaders.All.Select(reader => reader.Preference).Distinct().Count());
        Assert.All(CoverageReaders.All, reader => Assert.NotEmpty(reader.FileNames));
    }

    [Fact]
    public void Every_reader_is_in_the_product() =>
        Assert.Equal(typeof(CoverageReader).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CoverageReader))).Select(type => type.Name).Order(StringComparer.Ordinal), CoverageReaders.All.Select(reader => reader.GetType().Name).Order(StringComparer.Ordinal));
}
