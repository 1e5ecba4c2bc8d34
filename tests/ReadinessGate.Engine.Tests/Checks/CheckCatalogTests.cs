using ReadinessGate.Checks;

namespace ReadinessGate.Tests.Checks;

public sealed class CheckCatalogTests
{
    [Fact]
    public void Has_unique_ids_in_order()
    {
        var ids = CheckCatalog.All.Select(check => check.Descriptor.Id).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^RG(?:[1-9][0-9]{3}|0110|0301)$", id));
    }

    [Fact]
    public void States_in_every_title_what_is_right() => Assert.All(CheckCatalog.All, check => Assert.Matches(@"^[A-Z].*[^.]$", check.Descriptor.Title));

    [Fact]
    public void Gives_every_check_a_category_of_the_report() => Assert.All(CheckCatalog.All, check => Assert.Contains(check.Descriptor.Category, Category.All));
}
