using ReadinessGate.Policies;

namespace ReadinessGate.Tool.Tests;

/// <summary>No other class of this assembly uses the console of its own process.</summary>
public sealed class GuardTests : IDisposable
{
    private readonly TextWriter _console = Console.Error;
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public GuardTests() => Console.SetError(_errors);

    public void Dispose() => Console.SetError(_console);

    [Fact]
    public void Passes_on_the_exit_code() => Assert.Equal((2, ""), (Guard.Run(() => 2), _errors.ToString()));

    [Fact]
    public void Says_what_is_wrong_in_one_line_each_and_exits_with_3()
    {
        Assert.Equal("readiness: error: a.xml(3): bad\n", Throw(new EvidenceException("a.xml(3): bad")));
        Assert.Equal("readiness: error: no folder\n", Throw(new UsageException("no folder")));
        Assert.Equal("r.json(1,2): error RG0001: one\nr.json(3): error RG0002: two\n", Throw(new PolicyException([new("RG0001", "one", new Place("r.json", 1, 2)), new("RG0002", "two", new Place("r.json", 3))])));
    }

    [Fact]
    public void Shows_no_text_of_the_system_because_it_names_absolute_paths()
    {
        Assert.Equal("readiness: error: a file or folder can't be read or written (IOException); check permissions and free space, or name another folder with --output\n", Throw(new IOException("/home/ana/x")));
        Assert.StartsWith("readiness: error: a file or folder can't be read or written (UnauthorizedAccessException);", Throw(new UnauthorizedAccessException("/home/ana/x")));
    }

    [Fact]
    public void Takes_its_own_failure_for_no_verdict()
    {
        var text = Throw(new InvalidOperationException("secret"));
        Assert.StartsWith("readiness: error: the tool itself failed with InvalidOperationException in ", text);
        Assert.EndsWith("; please report this\n", text);
        Assert.DoesNotContain("secret", text);
        Assert.Equal(1, text.Count(character => character == '\n'));
    }

    private string Throw(Exception problem)
    {
        _errors.GetStringBuilder().Clear();
        Assert.Equal(3, Guard.Run(() => throw problem));
        return _errors.ToString();
    }
}
