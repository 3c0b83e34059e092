using System.Security.Cryptography;
using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// Signs the hidden sheet with ECDSA (P-256, SHA-256) over its normalised values, not its bytes, so that a file re-saved
/// by another spreadsheet program stays valid. The private key is made when first needed: in the database where there is
/// one, so that every copy of the application has the same (<see cref="SharedSigningKey"/>), else in the data folder.
/// </summary>
public sealed class RateFileSigner : IDisposable
{
    private const string FileName = "rate-file-signing.pem";
    private readonly ECDsa key;
    private readonly string? earlier;

    private RateFileSigner(ECDsa key, string? earlier = null)
    {
        (this.key, this.earlier) = (key, earlier);
        PublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The public half of the key, as stored in the sheet.</summary>
    public string PublicKey { get; }

    /// <summary>The key of a data folder; several programs may start at once and get the same.</summary>
    public static RateFileSigner InFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            Create(path, FreshPem());
        }

        return Of(File.ReadAllText(path));
    }

    /// <summary>
    /// The key kept for every copy, where this machine's folder may hold another from before: files signed with that are
    /// ours too. A folder without one gets the same.
    /// </summary>
    internal static RateFileSigner Shared(string pem, string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            Create(path, pem);
        }

        using var own = Of(File.ReadAllText(path));
        return new RateFileSigner(Read(pem), own.PublicKey);
    }

    /// <summary>The key as it is kept.</summary>
    internal string Pem => key.ExportPkcs8PrivateKeyPem();

    /// <summary>A key that lives only as long as the program; for tests and measurements.</summary>
    public static RateFileSigner Temporary() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public string Sign(IEnumerable<object?[]> rows) =>
        Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(Normalised(rows)), HashAlgorithmName.SHA256));

    /// <summary>True when the key in the sheet is this one, or the one this machine had before.</summary>
    public bool IsOurs(string publicKey) => publicKey == PublicKey || publicKey == earlier;

    /// <summary>True when the signature fits the sheet's values and the public key beside it.</summary>
    public static bool Verify(SheetCells cells, string signature, string publicKey)
    {
        try
        {
            using var other = ECDsa.Create();
            other.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return other.VerifyData(
                Encoding.UTF8.GetBytes(Normalised(Values(cells))),
                Convert.FromBase64String(signature),
                HashAlgorithmName.SHA256
            );
        }
        catch (Exception broken) when (broken is FormatException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>A short name for a key: the first 16 hex digits of its SHA-256.</summary>
    public static string KeyId(string publicKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(publicKey)))[..16];

    public void Dispose() => key.Dispose();

    private static RateFileSigner Of(string pem) => new(Read(pem));

    private static ECDsa Read(string pem)
    {
        var stored = ECDsa.Create();
        stored.ImportFromPem(pem);
        return stored;
    }

    private static string FreshPem()
    {
        using var fresh = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return fresh.ExportPkcs8PrivateKeyPem();
    }

    private static void Create(string path, string pem)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(temporary, options))
        {
            writer.Write(pem);
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // another program made the key in the meantime; its key counts
            File.Delete(temporary);
        }
    }

    private static IEnumerable<object?[]> Values(SheetCells cells)
    {
        for (var row = 1; row <= cells.LastRow; row++)
        {
            if (cells[row, 1].Text is SignedSheet.SignatureKind or SignedSheet.KeyKind)
            {
                continue;
            }

            yield return cells
                .Row(row)
                .ToArray()
                .Select(cell => cell.Kind == CellKind.Number ? cell.Number : (object?)cell.Text)
                .ToArray();
        }
    }

    private static string Normalised(IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var values = row.Select(value =>
                    value is decimal number
                        ? ExplanationJson.Normalised(number).ToString(Danish.Invariant)
                        : ((string?)value)?.Trim() ?? ""
                )
                .ToList();
            while (values.Count > 0 && values[^1].Length == 0)
            {
                values.RemoveAt(values.Count - 1);
            }

            if (values.Count > 0)
            {
                text.AppendJoin('\u001f', values).Append('\u001e');
            }
        }

        return text.ToString();
    }
}
