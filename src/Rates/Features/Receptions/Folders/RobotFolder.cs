using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Features.Receptions.Folders;

/// <summary>A file taken out of a robot's folder, until it is answered.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Key">What it is called in the queue, the same however often it is looked at.</param>
/// <param name="Name">The name it came with.</param>
/// <param name="IsTrial">True when it lay among the trials.</param>
internal sealed record TakenFile(string Path, string Key, string Name, bool IsTrial);

/// <summary>
/// One robot's folder on the server: <c>ind</c> for deliveries and <c>proev</c> for trials; <c>arbejde</c> holds what is
/// being worked on, <c>modtaget</c> and <c>afvist</c> what is answered, each file with its receipt beside it.
/// </summary>
internal sealed class RobotFolder
{
    public const string In = "ind";
    public const string Trials = "proev";
    public const string Work = "arbejde";
    public const string Received = "modtaget";
    public const string Refused = "afvist";

    private const string DeliveryMark = "a";
    private const string TrialMark = "p";
    private const char Separator = '~';
    private const string Pattern = "*.xlsx";

    /// <summary>A file that grew or was written less long ago than this is left for the next look.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly DirectoryInfo root;

    public RobotFolder(string folders, Robot robot)
    {
        root = Directory.CreateDirectory(Path.Combine(folders, robot.ClientId));
        foreach (var name in new[] { In, Trials, Work, Received, Refused })
        {
            root.CreateSubdirectory(name);
        }
    }

    /// <summary>Takes what lies ready; a file another copy takes at the same moment is the other's.</summary>
    public void Take(DateTimeOffset now)
    {
        Take(In, DeliveryMark, now);
        Take(Trials, TrialMark, now);
    }

    /// <summary>What is taken and not answered yet.</summary>
    public IReadOnlyList<TakenFile> Taken() =>
        [
            .. root.EnumerateFiles($"{Work}/{Pattern}")
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => (file.FullName, Parts: file.Name.Split(Separator, 3)))
                .Where(file => file.Parts.Length == 3)
                .Select(file => new TakenFile(
                    file.FullName,
                    $"mappe-{file.Parts[1]}",
                    file.Parts[2],
                    file.Parts[0] == TrialMark
                )),
        ];

    /// <summary>Writes the receipts, then moves the file beside them; done again after a crash, it ends the same way.</summary>
    public void Answer(TakenFile file, bool isRefused, DateTimeOffset at, string json, string text)
    {
        var name = $"{at:yyyyMMdd-HHmmss}-{file.Key[^8..]}-{file.Name}";
        var to = Path.Combine(root.FullName, isRefused ? Refused : Received, name);
        Write($"{to}.kvittering.json", json);
        Write($"{to}.kvittering.txt", text);
        File.Move(file.Path, to, overwrite: true);
    }

    private void Take(string from, string mark, DateTimeOffset now)
    {
        foreach (var file in root.EnumerateFiles($"{from}/{Pattern}"))
        {
            // A link could lead to what only the server may read.
            if (file.LinkTarget is not null || now.UtcDateTime - file.LastWriteTimeUtc < Rest)
            {
                continue;
            }

            var name = string.Join(
                Separator,
                mark,
                Guid.CreateVersion7().ToString("N"),
                TrialDesk.Shown(file.Name).Replace(Separator, '-')
            );
            try
            {
                file.MoveTo(Path.Combine(root.FullName, Work, name));
            }
            catch (FileNotFoundException)
            {
                // Another copy of the application took it.
            }
        }
    }

    private static void Write(string path, string text)
    {
        var written = $"{path}.ny";
        File.WriteAllText(written, text);
        File.Move(written, path, overwrite: true);
    }
}
