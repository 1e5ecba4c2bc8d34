using System.Text;
using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests;

public sealed class GeneratedFilesTests
{
    private const string Remedy = "run 'dotnet run build/docs.cs'";

    public static TheoryData<string> Paths => [.. Generator.Files(Repository.Root).Select(file => file.Path)];

    [Theory, MemberData(nameof(Paths))]
    public void A_generated_file_is_what_the_generator_writes(string path)
    {
        Assert.True(File.Exists(Repository.FullPath(path)), $"{path} is missing: {Remedy}");
        var wanted = Encoding.UTF8.GetBytes(Generator.Files(Repository.Root).Single(file => file.Path == path).Text);
        Assert.True(File.ReadAllBytes(Repository.FullPath(path)).AsSpan().SequenceEqual(wanted), $"{path} differs from the code: {Remedy}");
    }

    [Fact]
    public void No_page_is_left_over() =>
        Assert.True(Generator.Leftovers(Repository.Root, Generator.Files(Repository.Root)) is [], $"a page in {Generator.PagesFolder} belongs to no id: {Remedy}");

    [Fact]
    public void Names_a_page_without_an_id()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var pages = folder.CreateSubdirectory(Generator.PagesFolder).FullName;
            File.WriteAllText(Path.Combine(pages, "RG0001.md"), "");
            File.WriteAllText(Path.Combine(pages, "RG9999.md"), "");
            Assert.Equal(["docs/rules/RG9999.md"], Generator.Leftovers(folder.FullName, [new("docs/rules/RG0001.md", "")]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Two_runs_write_the_same() => Assert.Equal(Generator.Files(Repository.Root), Generator.Files(Repository.Root));

    [Fact]
    public void Generated_text_ends_with_one_line_feed_and_has_no_carriage_return() => Assert.All(Generator.Files(Repository.Root), file =>
    {
        Assert.DoesNotContain('\r', file.Text);
        Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
        Assert.False(file.Text.EndsWith("\n\n", StringComparison.Ordinal), file.Path);
    });

    [Fact]
    public void The_targets_list_no_id_by_hand()
    {
        var targets = Repository.Read("build/ReadinessGate.System.targets");
        Assert.Contains("<Import Project=\"ReadinessGate.Ids.props\" />", targets, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"RG\d{4}", targets);
    }
}
