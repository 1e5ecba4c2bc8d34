using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>The same S4 with claims beside evidence.</summary>
public sealed class S4AsJudgedTests : IDisposable
{
    private readonly SeedSystem _system = new("2026-02-02", "S4/as-written", "S4/as-judged");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());
}
