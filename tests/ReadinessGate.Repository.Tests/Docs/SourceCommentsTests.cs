using ReadinessGate.Checks.Testing;
using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests.Docs;

public sealed class SourceCommentsTests
{
    [Fact]
    public void Reads_summary_and_remarks_of_a_class()
    {
        var paragraphs = new SourceComments(Repository.Root).Of(typeof(LineCoverageCheck));
        Assert.Equal("The tests run enough of the code before it ships.", paragraphs[0]);
        Assert.StartsWith("Source: M. Fowler", paragraphs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_class_without_a_file() =>
        Assert.Contains("SourceCommentsTests.cs", Assert.Throws<InvalidOperationException>(() => new SourceComments(Repository.Root).Of(typeof(SourceCommentsTests))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "has no <summary>")]
    [InlineData("/// <remarks>only this</remarks>", "has no <summary>")]
    [InlineData("/// <summary>a < b</summary>", "is not XML")]
    public void Names_a_class_whose_comment_makes_no_page(string comment, string expected)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var source = $"namespace {typeof(LineCoverageCheck).Namespace};\n\n{comment}\n[Some]\npublic sealed class LineCoverageCheck;\n";
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("src").FullName, "LineCoverageCheck.cs"), source);
            var problem = Assert.Throws<InvalidOperationException>(() => new SourceComments(folder.FullName).Of(typeof(LineCoverageCheck)));
            Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
