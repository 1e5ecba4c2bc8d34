using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S1: approved in words, with percentages that no formula explains.</summary>
public sealed class S1Tests : IDisposable
{
    private readonly SeedSystem _system = new("2025-08-03", "S1");

    public S1Tests() => SeedBuild.Record(_system.Root, "RG1201", "RG1203");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());
}
