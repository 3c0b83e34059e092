using System.Security.Cryptography;
using System.Text;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>
/// Draws that look like chance and are the same every time: each is named, so that one more offer does not change the
/// figures of the others.
/// </summary>
public sealed class Draw
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state;

    private Draw(ulong state) => this.state = state;

    /// <summary>The draws of a name, such as 0751/Y003/2026.</summary>
    public static Draw For(string name) =>
        new(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"rammevaerk/{name}"))));

    /// <summary>The same id for the same name.</summary>
    public static Guid Id(string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"rammevaerk/{name}")).AsSpan(0, 16));

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int lowest, int highest) => lowest + (int)(Next() % (ulong)(highest - lowest + 1));

    /// <summary>A number with so many decimals, both ends included.</summary>
    public decimal Between(decimal lowest, decimal highest, int decimals = 2)
    {
        var scale = (decimal)Math.Pow(10, decimals);
        return Between((int)(lowest * scale), (int)(highest * scale)) / scale;
    }

    public T Pick<T>(IReadOnlyList<T> among) => among[Between(0, among.Count - 1)];

    /// <summary>True once in so many times.</summary>
    public bool OnceIn(int times) => Between(1, times) == 1;

    private ulong Next()
    {
        state += Step;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
