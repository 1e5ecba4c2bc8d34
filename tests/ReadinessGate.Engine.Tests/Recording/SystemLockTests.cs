using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class SystemLockTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Gives_up_when_another_holds_it_all_the_time()
    {
        using var held = SystemLock.Take(_system.PathOf("evidence"), TimeSpan.Zero);
        Assert.Equal("another process has been writing evidence for more than 0 s; end it and try again", Assert.Throws<EvidenceException>(() => SystemLock.Take(_system.PathOf("evidence"), TimeSpan.Zero)).Message);
    }

    [Fact]
    public async Task A_second_one_waits_until_the_first_is_done()
    {
        var released = false;
        var held = SystemLock.Take(_system.Root, TimeSpan.Zero);
        var second = Task.Run(() =>
        {
            using var taken = SystemLock.Take(_system.Root, TimeSpan.FromMinutes(5));
            return Volatile.Read(ref released);
        });
        Volatile.Write(ref released, true);
        held.Dispose();
        Assert.True(await second);
    }

    [Fact]
    public void Can_be_taken_again_after_it_was_released()
    {
        SystemLock.Take(_system.Root, TimeSpan.Zero).Dispose();
        using var again = SystemLock.Take(_system.Root, TimeSpan.Zero);
        Assert.NotNull(again);
    }
}
