using System.Globalization;

namespace ReadinessGate.Tests;

public sealed class BaselineUpdateTests
{
    private const string Line = MeasuredFigure.Line;
    private static readonly MeasuredFigure Now = new(Line, "Shop", 80, 100);

    [Theory]
    [InlineData(79.99, "80", BaselineMove.Raised)]
    [InlineData(80, "80", null)]
    [InlineData(80.01, "80.01", BaselineMove.Kept)]
    public void Only_moves_up(double before, string after, BaselineMove? move)
    {
        var update = Update(new BaselineFigure(Line, "Shop", (decimal)before, "told so"));
        Assert.Equal((after, move), (Assert.Single(update.Baseline.Figures).Value.ToString("0.##", CultureInfo.InvariantCulture), update.Changes.SingleOrDefault()?.Move));
    }

    [Fact]
    public void Moves_down_when_the_figure_is_accepted_and_keeps_the_reason_until_it_rises()
    {
        var lowered = BaselineUpdate.Of(new Baseline([new(Line, "Shop", 90), new(MeasuredFigure.Branch, "Shop", 90)]), [new(MeasuredFigure.Branch, "Shop", 1, 2), Now], [Line], "a module with tests was removed");
        Assert.Equal([new(MeasuredFigure.Branch, "Shop", 90), new BaselineFigure(Line, "Shop", 80, "a module with tests was removed")], lowered.Baseline.Figures);
        Assert.Equal([BaselineMove.Kept, BaselineMove.Lowered], lowered.Changes.Select(change => change.Move));
        Assert.Equal("a module with tests was removed", Assert.Single(Update(lowered.Baseline.Find(Line, "Shop")!).Baseline.Figures).Because);
        Assert.Null(Assert.Single(Update(new BaselineFigure(Line, "Shop", 79, "because")).Baseline.Figures).Because);
    }

    [Fact]
    public void Adds_what_is_new_and_removes_what_is_gone()
    {
        var update = Update(new BaselineFigure(Line, "Gone", 50));
        Assert.Equal([new BaselineFigure(Line, "Shop", 80)], update.Baseline.Figures);
        Assert.Equal([new(BaselineMove.Removed, Line, "Gone", 50, null), new BaselineChange(BaselineMove.Added, Line, "Shop", null, 80)], update.Changes);
    }

    private static BaselineUpdate Update(params BaselineFigure[] before) => BaselineUpdate.Of(new Baseline([.. before]), [Now], [], null);
}
