using System.CommandLine;
using ReadinessGate.Editing;

namespace ReadinessGate.Tool;

/// <summary><c>checklist</c>: shows the manual checklist, and edits it for people who dislike its syntax.</summary>
public static class ChecklistCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() => new("checklist", "Shows and edits the manual checklist; an edit changes one line and leaves every other byte as it is.")
    {
        List(), Tick(), Untick(), NotApplicable(), Defer(), Sign(),
    };

    private static Command List()
    {
        var path = SystemArguments.Folder();
        var open = new Option<bool>("--open") { Description = "Only what is not settled." };
        var format = new Option<string>("--format") { Description = "What is printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("list", "Prints the items with their states.") { path, open, format };
        command.SetAction(parsed => Guard.Run(() => ChecklistListing.Print(ChecklistDocument.Open(parsed.GetValue(path)!), parsed.GetValue(open), parsed.GetValue(format) == "json")));
        return command;
    }

    private static Command Tick()
    {
        var (id, path, owner) = (Id(), Folder(), Owner());
        var evidence = new Option<string?>("--evidence") { Description = "What shows it: a file of the repository, or an address.", HelpName = "PATH" };
        var command = new Command("tick", "Claims that an item is done, today, and keeps the hash of its evidence.") { id, path, owner, evidence };
        command.SetAction(parsed => Guard.Run(() => Edit(parsed.GetValue(path)!, parsed.GetValue(id)!, (document, item) =>
        {
            if (parsed.GetValue(owner) is null && item.Attributes.Owner is null && item.Attributes.Checks.IsEmpty)
                throw new UsageException($"{item.Name} has no owner; say who answers for the claim with --owner");
            var files = parsed.GetValue(evidence) is { } named ? [Value("--evidence", named)!] : item.Attributes.Evidence;
            return ItemEdit.Tick(document.Today, Value("--owner", parsed.GetValue(owner)), Value("--evidence", parsed.GetValue(evidence)), document.Sha(files));
        })));
        return command;
    }

    private static Command Untick()
    {
        var (id, path) = (Id(), Folder());
        var command = new Command("untick", "Takes a claim back.") { id, path };
        command.SetAction(parsed => Guard.Run(() => Edit(parsed.GetValue(path)!, parsed.GetValue(id)!, (_, _) => ItemEdit.Untick())));
        return command;
    }

    private static Command NotApplicable()
    {
        var (id, path, owner, because) = (Id(), Folder(), Owner(), Because());
        var command = new Command("na", "Says that an item does not apply, and why.") { id, path, because, owner };
        command.SetAction(parsed => Guard.Run(() => Edit(parsed.GetValue(path)!, parsed.GetValue(id)!, (document, _) => ItemEdit.NotApplicable(document.Today, Value("--owner", parsed.GetValue(owner)), Reason(parsed.GetValue(because)!)))));
        return command;
    }

    private static Command Defer()
    {
        var (id, path, owner, because) = (Id(), Folder(), Owner(), Because());
        var until = new Option<string>("--to") { Description = "The day it is put off to.", HelpName = "DAY", Required = true };
        var command = new Command("defer", "Puts an item off to a day, and says why.") { id, path, until, because, owner };
        command.SetAction(parsed => Guard.Run(() => Edit(parsed.GetValue(path)!, parsed.GetValue(id)!, (document, _) =>
        {
            var day = CalendarText.Day(parsed.GetValue(until)) ?? throw new UsageException($"--to: '{parsed.GetValue(until)}' is not {CalendarText.DayShape}");
            if (day <= document.Today)
                throw new UsageException($"--to: {CalendarText.Of(day)} is not to come");
            return ItemEdit.Defer(day, Value("--owner", parsed.GetValue(owner)), Reason(parsed.GetValue(because)!));
        })));
        return command;
    }

    private static Command Sign()
    {
        var role = new Argument<string>("ROLE") { Description = "The role as the sign-off table has it." };
        var path = Folder();
        var name = new Option<string>("--name") { Description = "Who signs.", HelpName = "NAME", Required = true };
        var commit = new Option<string?>("--commit") { Description = "What is signed; by default the commit that is checked out.", HelpName = "SHA" };
        var comment = new Option<string?>("--comment") { Description = "A remark for the table.", HelpName = "TEXT" };
        var command = new Command("sign", "Signs the commit that is checked out for a role.") { role, path, name, commit, comment };
        command.SetAction(parsed => Guard.Run(() =>
        {
            var document = ChecklistDocument.Open(parsed.GetValue(path)!);
            var cells = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["name"] = Filled("--name", parsed.GetValue(name)!),
                ["date"] = CalendarText.Of(document.Today),
                ["commit"] = document.Commit(parsed.GetValue(commit)),
            };
            if (parsed.GetValue(comment) is { } text)
                cells["comment"] = Filled("--comment", text);
            document.RequireSigner(parsed.GetValue(role)!, cells["name"]);
            document.Save(SignOffEditor.Edit(document.Shown, document.WithHashes(), parsed.GetValue(role)!, cells, document.Today));
            Console.WriteLine(Reporting.OneLine.Of($"{document.Shown}: {cells["name"]} signed {cells["commit"]} for '{parsed.GetValue(role)}'."));
            return ExitCode.Ready;
        }));
        return command;
    }

    private static int Edit(string folder, string id, Func<ChecklistDocument, ChecklistItem, ItemEdit> edit)
    {
        var document = ChecklistDocument.Open(folder);
        var item = ItemEditor.Find(document.Checklist, id);
        document.Save(ItemEditor.Edit(document.Shown, document.Text, id, edit(document, item), document.Today));
        var edited = ItemEditor.Find(document.Checklist, id);
        Console.WriteLine(Reporting.OneLine.Of($"{edited.At}: {document.LineOf(edited)}"));
        return ExitCode.Ready;
    }

    private static Argument<string> Id() => new("ID") { Description = "The id of the item." };

    private static Option<string> Folder() => new("--path") { Description = "A folder of the system.", HelpName = "DIR", DefaultValueFactory = _ => "." };

    private static Option<string?> Owner() => new("--owner") { Description = "Who answers for it: @ana.", HelpName = "NAME" };

    private static Option<string> Because() => new("--because") { Description = "Why.", HelpName = "TEXT", Required = true };

    // What would end the comment or the line would change more than the item.
    private static string? Value(string option, string? text) => text is null ? null
        : !text.Contains('"', StringComparison.Ordinal) && !text.Contains("--", StringComparison.Ordinal) ? Filled(option, text)
        : throw new UsageException($"{option}: quotes and '--' can't stand in a comment");

    private static string Reason(string text) => !text.Contains("<!--", StringComparison.Ordinal) ? Filled("--because", text) : throw new UsageException("--because: a comment can't stand in a reason");

    private static string Filled(string option, string text) => !Blank.Is(text) && !text.Any(char.IsControl) ? text.Trim() : throw new UsageException($"{option}: '{Reporting.OneLine.Of(text)}' says nothing, or is not one line");
}
