using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S4 as its authors counted: 8 of 14 pass, 6 warn, nothing is required.</summary>
public sealed class S4AsWrittenTests : IDisposable
{
    private readonly SeedSystem _system = new("2026-02-02", "S4/as-written");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());
}
