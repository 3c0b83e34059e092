namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Damage to the bytes of the file, as a bad disk or a cut connection does it.</summary>
internal static class ByteDamage
{
    private const int DirectoryBytes = 400;

    public static byte[] FlipBits(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        }

        return damaged;
    }

    public static byte[] Truncate(byte[] file, Random random) => file[..random.Next(file.Length)];

    public static byte[] OverwriteRun(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        var (start, length) = Run(file, random);
        random.NextBytes(damaged.AsSpan(start, length));
        return damaged;
    }

    public static byte[] CutRun(byte[] file, Random random)
    {
        var (start, length) = Run(file, random);
        return [.. file[..start], .. file[(start + length)..]];
    }

    public static byte[] DamageDirectory(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            damaged[damaged.Length - 1 - random.Next(Math.Min(DirectoryBytes, damaged.Length))] = (byte)
                random.Next(256);
        }

        return damaged;
    }

    public static byte[] AppendRubbish(byte[] file, Random random)
    {
        var rubbish = new byte[random.Next(1, 70_000)];
        random.NextBytes(rubbish);
        return random.Next(2) == 0 ? [.. file, .. rubbish] : [.. rubbish, .. file];
    }

    private static (int Start, int Length) Run(byte[] file, Random random)
    {
        var start = random.Next(file.Length);
        return (
            start,
            random.Next(1, Math.Min(200, file.Length - start + 1) + 1) is var length && start + length <= file.Length
                ? length
                : file.Length - start
        );
    }
}
