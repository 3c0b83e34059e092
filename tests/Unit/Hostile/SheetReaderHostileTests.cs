using Rammevaerk.Platform.Sheets;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Unit.Hostile;

public class SheetReaderHostileTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_121;

    [Fact]
    public void Damaged_workbooks_are_read_or_refused_in_time_and_in_bounded_memory() =>
        new HostileTrial(Read, output).Run(Seed, SeedWorkbooks.Make(5), SeedWorkbooks.Make(40));

    [Fact]
    public void The_same_seed_gives_the_same_damage()
    {
        var file = SeedWorkbooks.Make(5);
        new WorkbookMutator(Seed)
            .Mutate(file, 6)
            .File.Length.ShouldBe(new WorkbookMutator(Seed).Mutate(file, 6).File.Length);
        new WorkbookMutator(Seed).Mutate(file, 0).File.ShouldBe(new WorkbookMutator(Seed).Mutate(file, 0).File);
    }

    /// <summary>Reads the file and looks at every row, as a reader of rate files does.</summary>
    private static string? Read(byte[] file)
    {
        var read = SheetReader.Read(new MemoryStream(file), ReadLimits.Default);
        if (!read.IsOk)
        {
            return read.Fault.Id;
        }

        foreach (var sheet in read.Value.Sheets)
        {
            for (var row = 1; row <= sheet.LastRow; row++)
            {
                _ = sheet.Row(row).Length;
            }
        }

        return null;
    }
}
