using Orders.Domain.Validation;

namespace Orders.Domain.Tests.Validation;

public sealed class DraftValidatorTests
{
    [Fact]
    public void An_ordinary_draft_breaks_no_rule() => Assert.Empty(DraftValidator.Validate(Some.Draft()));

    [Theory]
    [InlineData("")]
    [InlineData("C 100")]
    [InlineData("C-100; DROP TABLE orders")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void A_customer_number_is_short_and_plain(string customer) =>
        Assert.Equal("customer", OnlyField(Some.Draft() with { Customer = customer }));

    [Fact]
    public void A_tier_is_one_that_exists() => Assert.Equal("tier", OnlyField(Some.Draft() with { Tier = (CustomerTier)7 }));

    [Fact]
    public void A_draft_has_lines() => Assert.Equal("lines", OnlyField(Some.Draft() with { Lines = [] }));

    [Theory]
    [InlineData(DraftValidator.MaxLines, 0)]
    [InlineData(DraftValidator.MaxLines + 1, 1)]
    public void A_draft_has_not_too_many_lines(int count, int violations)
    {
        var lines = Enumerable.Range(1, count).Select(i => new DraftLine($"SKU-{i}", 1, 1)).ToArray();

        Assert.Equal(violations, DraftValidator.Validate(Some.Draft(lines)).Count);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(DraftValidator.MaxQuantity, true)]
    [InlineData(DraftValidator.MaxQuantity + 1, false)]
    public void A_quantity_stays_in_its_range(int quantity, bool valid) =>
        Assert.Equal(valid, DraftValidator.Validate(Some.Draft(new DraftLine("BOOK-1", quantity, 1))).Count == 0);

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.01", true)]
    [InlineData("0.015", false)]
    [InlineData("1000000", true)]
    [InlineData("1000000.01", false)]
    public void A_price_is_positive_and_exact_to_the_cent(string price, bool valid) =>
        Assert.Equal(valid, DraftValidator.Validate(Some.Draft(new DraftLine("BOOK-1", 1, decimal.Parse(price)))).Count == 0);

    [Fact]
    public void An_article_stands_on_one_line_only() =>
        Assert.Equal("lines[2].sku", OnlyField(Some.Draft(new("A-1", 1, 1), new("B-1", 1, 1), new("a-1", 1, 1))));

    [Fact]
    public void A_broken_rule_names_its_line() => Assert.Equal("lines[1].sku", OnlyField(Some.Draft(new("A-1", 1, 1), new("", 1, 1))));

    private static string OnlyField(OrderDraft draft) => Assert.Single(DraftValidator.Validate(draft)).Field;
}
