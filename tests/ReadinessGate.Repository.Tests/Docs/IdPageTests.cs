using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests.Docs;

public sealed class IdPageTests
{
    private static readonly Entry Sample = new("RG2999", "All is well", "Testing quality", "at least 1") { Keys = ["a.b"], Paragraphs = ["Text.", "Source: a book.", "Fix: do it."] };

    [Fact]
    public void Writes_facts_then_text_then_the_sections_that_the_comment_has() => Assert.Equal(
        "# RG2999: All is well\n\n| | |\n|---|---|\n| Category | Testing quality |\n| Default | at least 1 |\n| Asked for by | `a.b`, `\"require\": [\"RG2999\"]` |\n"
            + "\nText.\n\n## How to fix\n\nDo it.\n\n## Source\n\nA book.\n\n[All ids](README.md) · [Configuration](../configuration.md)\n",
        IdPage.Write(Sample));

    [Fact]
    public void Says_nothing_about_keys_where_nothing_can_ask() =>
        Assert.DoesNotContain("Asked for by", IdPage.Write(Sample with { Keys = [], CanBeRequired = false }), StringComparison.Ordinal);
}
