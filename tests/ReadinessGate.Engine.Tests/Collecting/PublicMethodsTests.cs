using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class PublicMethodsTests
{
    [Fact]
    public void Finds_public_methods_of_public_types_with_the_lines_of_their_bodies()
    {
        var project = Path.GetDirectoryName(Path.GetDirectoryName(Here()))!;
        var content = AssemblyReader.Read(typeof(PublicMethodsTests).Assembly.Location, null, project, Path.GetFullPath(Path.Combine(project, "../..")));
        var file = Assert.Single(content.Operations, file => file.Path.EndsWith("/PublicMethodsTests.cs", StringComparison.Ordinal));
        var methods = file.Methods.Select(method => method.Split(' ')).ToArray();
        Assert.Equal(
            ["PublicMethodsTests.Finds_public_methods_of_public_types_with_the_lines_of_their_bodies", "Offered.Plain", "Offered.Generic", "Offered.LaterAsync", "Offered.Each", "Offered.ToString", "Offered.Inner.Deep", "Open.Run", "IHasBody.Body"],
            methods.Select(method => method[1]["ReadinessGate.Tests.Collecting.".Length..]));
        Assert.All(methods, method => Assert.Matches("^[0-9]+(-[0-9]+)?$", method[0]));
        Assert.Contains(methods, method => method[0].Contains('-', StringComparison.Ordinal));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}

public class Offered
{
    public Offered() => Field = 1;

    public int Property => Field;

    public int Field { get; set; }

    public static Offered operator +(Offered one, Offered _) => one;

    public int Plain() => Field;

    public T Generic<T>(T value) => value;

    public async Task<int> LaterAsync()
    {
        await Task.Yield();
        return Field;
    }

    public IEnumerable<int> Each()
    {
        yield return Field;
    }

    public override string ToString() => "";

    [ExcludeFromCodeCoverage]
    public int Excluded() => 1;

    [GeneratedCode("t", "1")]
    public int Generated() => 1;

    internal int Internal() => Private();

    protected int Protected() => 1;

    private int Private() => Field;

    public class Inner
    {
        public int Deep() => new Hidden().Unseen();
    }

    internal sealed class Hidden
    {
        public int Unseen() => 1;
    }
}

public sealed class Open<T>
{
    public T? Run() => default;
}

public record Pair(int One, int Two);

public static class EntryPoint
{
    // An async entry point, too, is a static Main that the assembly does not begin with.
#pragma warning disable CS0028 // it is not meant to be the entry point of the tests
    public static int Main(int number) => number;
#pragma warning restore CS0028
}

public interface IHasBody
{
    void None();

    int Body() => 1;
}

[ExcludeFromCodeCoverage]
public sealed class ExcludedType
{
    public int Method() => 1;
}
