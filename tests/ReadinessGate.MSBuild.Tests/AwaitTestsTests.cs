using System.IO.Pipes;

namespace ReadinessGate.MSBuild.Tests;

public sealed class AwaitTestsTests
{
    [Fact]
    public async Task Returns_when_the_other_side_closes()
    {
        var name = "rg" + Guid.NewGuid().ToString("N")[..12];
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        var task = Task.Run(() => new AwaitTests { BuildEngine = new RecordingEngine(), Pipe = name }.Execute());
        await server.WaitForConnectionAsync(TestContext.Current.CancellationToken);
        Assert.False(task.IsCompleted);
        await server.DisposeAsync();
        Assert.True(await task);
    }

    [Fact]
    public void Fails_where_nobody_listens()
    {
        var engine = new RecordingEngine();
        Assert.False(new AwaitTests { BuildEngine = engine, Pipe = "rg-nobody-" + Guid.NewGuid().ToString("N")[..8], ConnectMilliseconds = 50 }.Execute());
        Assert.Contains("called by the process in front of a test application", Assert.Single(engine.Events), StringComparison.Ordinal);
    }
}
