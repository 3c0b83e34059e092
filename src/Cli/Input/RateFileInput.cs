using System.Security.Cryptography;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Cli.Input;

/// <summary>Reads rate files named on the command line, without a database and with any key's signature.</summary>
internal static class RateFileInput
{
    private const string KeyFolder = "keys";

    /// <summary>A user's own file on the user's own machine: more time than an upload gets, the other limits are the same.</summary>
    private static readonly ReadLimits Limits = ReadLimits.Default with { Time = TimeSpan.FromSeconds(20) };

    /// <summary>The assessed file: RV-65x for the file, RV-2xx for the workbook, RV-4xx for the rate file.</summary>
    public static Result<AssessedRateFile> Assess(string path, DataFolder data, bool traced) =>
        KnownKey(data)
            .Then(signer =>
            {
                using (signer)
                {
                    return InputFile.Read(path, stream => Assessment(signer).Assess(stream, Limits, traced));
                }
            });

    /// <summary>A file's header and bytes, to be sent; faults as <see cref="Assess"/>.</summary>
    public static Result<(RateFileHeader Header, byte[] Content)> Deliverable(string path, DataFolder data) =>
        KnownKey(data)
            .Then(signer =>
            {
                using (signer)
                {
                    return InputFile.Read(path, stream => Deliverable(stream, signer));
                }
            });

    private static Result<(RateFileHeader, byte[])> Deliverable(Stream stream, RateFileSigner signer)
    {
        if (stream.Length > Limits.FileBytes)
        {
            return SheetFaults.FileTooLarge(stream.Length, Limits.FileBytes);
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false)
            .Read(new MemoryStream(content, writable: false), Limits)
            .Then(file => Result.Ok((file.Header, content)));
    }

    /// <summary>The key new files are signed with; made when first needed. RV-655 when that is not possible.</summary>
    public static Result<RateFileSigner> SigningKey(DataFolder data)
    {
        try
        {
            return RateFileSigner.InFolder(data.Folder(KeyFolder).FullName);
        }
        catch (Exception refused)
            when (refused is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            return CliFaults.DataFolderNotUsable(data.Path);
        }
    }

    /// <summary>The key that tells own files from others'; reading makes none, so where there is none every file is another's.</summary>
    private static Result<RateFileSigner> KnownKey(DataFolder data) =>
        Directory.Exists(Path.Combine(data.Path, KeyFolder)) ? SigningKey(data) : RateFileSigner.Temporary();

    private static RateFileAssessment Assessment(RateFileSigner signer) =>
        new(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false),
            ParameterFile.Starting,
            PartyRegister.Starting
        );
}
