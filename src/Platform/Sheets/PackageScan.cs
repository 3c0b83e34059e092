namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Unpacks every part of a package, also those no reader asks for, before a program that knows no limits gets it: the
/// Open XML SDK builds whole parts in memory and walks them by recursion, so size and depth must be known first.
/// </summary>
public static class PackageScan
{
    /// <summary>True when a part, or all together, are above the limits: unpacked size, ratio, depth, checksum, time.</summary>
    public static bool Refuses(byte[] file, ReadLimits limits)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var package = new Package(stream, new ReadBudget(limits, CancellationToken.None), new Vocabulary());
            foreach (var part in package.Names)
            {
                package.Walk(part);
            }

            return false;
        }
        catch (ReadRefusedException)
        {
            return true;
        }
    }
}
