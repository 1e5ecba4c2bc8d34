using FsCheck;
using FsCheck.Fluent;
using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class UnionTests
{
    [Fact]
    public void Keeps_each_item_once_in_order_however_they_come() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithReplay(1, 1).WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<byte[]>().Filter(keys => keys is not null), keys =>
        {
            var union = new Union<MethodHits>(new Spare<MethodHits>());
            // More than one room's worth, and most of it twice.
            foreach (var key in keys.Concat(Enumerable.Repeat(keys, 40).SelectMany(again => again)))
                union.Add(new MethodHits(key, key + 1, key % 3 == 0));
            Assert.Equal(keys.Distinct().Order().Select(key => new MethodHits(key, key + 1, key % 3 == 0)), union.Items.ToArray());
        }));

    [Fact]
    public void Joins_what_comes_twice_in_a_row()
    {
        var union = new Union<MethodHits>(new Spare<MethodHits>());
        union.Add(new MethodHits(7, 0, false));
        union.Add(new MethodHits(7, 12, true));
        Assert.Equal([new MethodHits(7, 12, true)], union.Items.ToArray());
    }
}
