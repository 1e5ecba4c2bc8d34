using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class DueTodosCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Reads_the_C_sharp_files_of_the_system()
    {
        _system.Write("b.cs", "// TODO(#1, 2027-01-31)");
        _system.Write("a/a.cs", "\n// TODO(#2, 2027-01-31)");
        _system.Write("a/a.g.cs", "// TODO(#3, 2027-01-31)");
        _system.Write("a/obj/c.cs", "// TODO(#4, 2027-01-31)");
        _system.Write("a.txt", "// TODO(#5, 2027-01-31)");
        var todos = Assert.IsType<DueTodos>(Collect().Value);
        Assert.Equal(["a/a.cs(2,4)", "b.cs(1,4)"], todos.Items.Select(todo => $"{todo.At}"));
        Assert.Equal(new DateOnly(2026, 11, 21), todos.Today);
    }

    [Fact]
    public void Without_C_sharp_there_is_nothing_to_judge() => Assert.Equal(Outcome.NotApplicable, Collect().Outcome);

    private Collected Collect()
    {
        var context = _system.Context();
        return new DueTodosCollector().Collect(new CollectionContext(context.Files, context.Policy, [_system.Evidence], true) { Today = new DateOnly(2026, 11, 21) });
    }
}
