using System.Text;
using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.LcovReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads lcov tracefiles, as coverlet, geninfo, Istanbul and LLVM write them.</summary>
/// <remarks>The format knows no assemblies: the sources of the build tell to which one a file belongs. Source: the manual page of geninfo.</remarks>
public sealed class LcovReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "lcov";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["lcov.info", "*.lcov", "coverage.info"];

    /// <inheritdoc/>
    public override int Preference => 5;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.Text.StartsWith("TN:", StringComparison.Ordinal) || head.Text.StartsWith("SF:", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report) => new Document(path, new ByteWindow(content), report).Read();

    private sealed class Document(string path, ByteWindow window, CoverageReport report)
    {
        private readonly BranchPoints _branches = new();
        private SourceHits? _file;
        private int _type;
        private int _number;

        public void Read()
        {
            var files = 0;
            if (window.Has(3) && window.Rest.StartsWith(Encoding.UTF8.Preamble))
                window.Advance(Encoding.UTF8.Preamble.Length);
            while (true)
            {
                var end = window.IndexOf((byte)'\n');
                if (!window.IsSound)
                    throw Wrong("the text is not UTF-8, or the line is too long");
                var line = end < 0 ? window.Rest : window.Rest[..end];
                if (!line.IsEmpty && line[^1] <= ' ')
                    line = line.TrimEnd(" \t\r"u8);
                _number++;
                files += Take(line) ? 1 : 0;
                if (end < 0)
                    break;
                window.Advance(end + 1);
            }

            if (_file is not null)
                throw new EvidenceException($"{path}({_number}): the lcov report ends before 'end_of_record'; it is cut off");
            if (files == 0)
                throw new EvidenceException($"{path}: the coverage report names no file; nothing was measured");
        }

        // True where a file begins.
        private bool Take(ReadOnlySpan<byte> line)
        {
            if (line.Length < 3)
                return false;
            switch (line[0])
            {
                case (byte)'D' when line.StartsWith("DA:"u8):
                    TakeLine(line[3..]);
                    break;
                case (byte)'B' when line.StartsWith("BRDA:"u8):
                    TakeBranch(line[5..]);
                    break;
                case (byte)'F' when line.StartsWith("FNDA:"u8):
                    TakeMethod(line[5..], ran: true);
                    break;
                case (byte)'F' when line.StartsWith("FN:"u8):
                    TakeMethod(line[3..], ran: false);
                    break;
                case (byte)'e' when line.SequenceEqual("end_of_record"u8):
                    End();
                    break;
                case (byte)'S' when line.StartsWith("SF:"u8):
                    return Begin(line[3..]);
            }

            return false;
        }

        private bool Begin(ReadOnlySpan<byte> source)
        {
            if (_file is not null)
                throw Wrong("a file begins before the one above it has ended");
            _file = report.File("", Encoding.UTF8.GetString(source));
            _type = _file.Type("");
            return true;
        }

        private void End()
        {
            _branches.Flush(isWhole: true);
            _file = null;
        }

        // DA:<line>,<hits>[,<checksum>]; nine of ten lines of a report are of this kind.
        private void TakeLine(ReadOnlySpan<byte> fields)
        {
            var (line, at) = (0L, 0);
            while (at < fields.Length && fields[at] is >= (byte)'0' and <= (byte)'9' && line < SourceHits.HiddenLine)
                line = (line * 10) + (fields[at++] - '0');
            if (_file is null || at == 0 || at >= fields.Length || fields[at] != ',' || line >= SourceHits.HiddenLine)
                throw Wrong("'DA:' needs a line number and a count of hits, below an 'SF:'");
            fields = fields[(at + 1)..];
            if (!Count.TryRead(fields, out var hits) && !Count.TryRead(Hits(Next(ref fields)), out hits))
                throw Wrong("'DA:' needs a line number and a count of hits, below an 'SF:'");
            // Some compilers put code of their own on line 0.
            if (line > 0)
                _file.Line((int)line, hits, _type);
        }

        // BRDA:<line>,<block>,<branch>,<taken>; '-' when the line never ran.
        private void TakeBranch(ReadOnlySpan<byte> fields)
        {
            if (_file is null || !Count.TryRead(Next(ref fields), out var line) || line >= SourceHits.HiddenLine)
                throw Wrong("'BRDA:' needs a line number, below an 'SF:'");
            var block = Key(Next(ref fields));
            var last = fields.LastIndexOf((byte)',');
            if (last < 0)
                throw Wrong("'BRDA:' needs line, block, branch and a count");
            var taken = fields[(last + 1)..];
            var hits = 0L;
            if (!taken.SequenceEqual("-"u8) && !Count.TryRead(Hits(taken), out hits))
                throw Wrong("'BRDA:' needs a count of hits or '-'");
            if (line > 0)
                _branches.Add(_file, 0, (int)line, block, Key(fields[..last]), hits > 0);
        }

        // FN:<line>[,<end>],<name> and FNDA:<hits>,<name>
        private void TakeMethod(ReadOnlySpan<byte> fields, bool ran)
        {
            if (_file is null || !Count.TryRead(Hits(Next(ref fields)), out var number))
                throw Wrong("'FN:' and 'FNDA:' need a number and a name, below an 'SF:'");
            if (!ran && fields.IndexOf((byte)',') is var comma and > 0 && Count.TryRead(fields[..comma], out _))
                fields = fields[(comma + 1)..];
            MethodNames.Split(fields, out var name, out var signature);
            _file.Method(MethodNames.TypeOf(fields), name, signature, ran && number > 0, ran ? 0 : (int)Math.Min(number, SourceHits.HiddenLine));
        }

        private EvidenceException Wrong(string what) => new($"{path}({_number}): {what}");

        private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> fields)
        {
            var comma = fields.IndexOf((byte)',');
            var field = comma < 0 ? fields : fields[..comma];
            fields = comma < 0 ? default : fields[(comma + 1)..];
            return field;
        }

        // geninfo has written negative counts where a counter overflowed.
        private static ReadOnlySpan<byte> Hits(ReadOnlySpan<byte> text) => text.StartsWith("-"u8) && text.Length > 1 ? "0"u8 : text;

        // A number, or a name that newer versions write.
        private static long Key(ReadOnlySpan<byte> text)
        {
            if (Count.TryRead(text, out var number))
                return number;
            foreach (var letter in text)
                number = (number * 31) + letter;
            return number;
        }
    }
}
