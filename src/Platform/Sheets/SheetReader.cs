using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Reads the values of a workbook (.xlsx, transitional or strict) from a file that nobody has vouched for. Formulas
/// are not computed: their last stored result is read. Faults: RV-201 to RV-229.
/// </summary>
public static class SheetReader
{
    private const uint ZipMark = 0x04034B50;
    private const ulong CompoundFileMark = 0xE11AB1A1E011CFD0;

    /// <summary>Reads the whole workbook, or says why not. The stream is read from where it stands and left open.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Result<WorkbookCells> Read(Stream stream, ReadLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            using var file = Copy(stream, limits.FileBytes);
            CheckMark(file.GetBuffer().AsSpan(0, (int)file.Length));
            var vocabulary = new Vocabulary();
            var budget = new ReadBudget(limits, cancellation);
            using var package = new Package(file, budget, vocabulary);
            return new WorkbookReader(package, budget, vocabulary).Read();
        }
        catch (ReadRefusedException refused)
        {
            return refused.Fault;
        }
        catch (InvalidDataException)
        {
            return SheetFaults.BrokenZip();
        }
    }

    private static MemoryStream Copy(Stream stream, long limit)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > limit)
            {
                throw new ReadRefusedException(SheetFaults.FileTooLarge(copy.Length, limit));
            }
        }

        copy.Position = 0;
        return copy;
    }

    private static void CheckMark(ReadOnlySpan<byte> file)
    {
        if (file.Length == 0)
        {
            throw new ReadRefusedException(SheetFaults.EmptyFile());
        }

        if (file.Length >= sizeof(ulong) && BitConverter.ToUInt64(file) == CompoundFileMark)
        {
            throw new ReadRefusedException(SheetFaults.OldOrProtected());
        }

        if (file.Length < sizeof(uint) || BitConverter.ToUInt32(file) != ZipMark)
        {
            throw new ReadRefusedException(SheetFaults.NotAWorkbookFile());
        }
    }
}
