using Spectre.Console;

namespace ReadinessGate.Tool;

/// <summary>The console and its tables as all commands show them: plain ASCII, colour only on a terminal, no line broken.</summary>
public static class PlainConsole
{
    // Wide enough that the library breaks no line: a path must stay in one piece to be opened.
    private const int Width = 1000;

    /// <summary>A console.</summary>
    public static IAnsiConsole Create()
    {
        var plain = Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>A table without borders.</summary>
    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(column) { NoWrap = true, Padding = new Padding(1, 0, 1, 0) });
        return table;
    }
}
