// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Top-level domains, as A-labels.
#[rustfmt::skip]
pub(crate) static TOP_LEVEL: WordSet = WordSet {
    bits: 9,
    words: "\
    glerehabecofastsiteskixn--4gbrimablereadtaipeivivogivesshoptfxn--lgbbat1ad8jkykiapictetpwxn--cckwcxe\
    tdfootballscbtkmaxxlanxessradiosoftwarecdinkschmidtshiaamericanfamilyckgivingscottwaflsapicscpalivem\
    akeupmlvccredituniongreenrocksruhrakdnchristmasvigvoteciprianihealthcarewfismailijuegoskfhmvxn--jlq4\
    80n2rgappgraphicsprucollegemzsvgalloxn--mgbc0a9azcgytalibabaforsalejcbsckimreliancewalesweberxn--xkc\
    2dl3a5ee0hxn--czr694bxn--tiq49xqyjacmarshallsotsukaabbvieolayanpioneeryoutubefidolatlimobscarsytatto\
    ogbhermespksilklbprofwhoswhoxn--80aswgxn--jvr189mfooshoesstcwoodsidelifestylelottoxn--c2br7gxn--g2xx\
    48ccbaollovivaxn--qxa6axyzicureviewsroomxn--kprw13dxn--mgbab2bdhyundairedlightingcfacloudeducationku\
    okgrouploantradeferreropidsolarafricaauctionforexgentinggifthrtunesvgaarpdatingnetflixrexn--45brj9cx\
    n--zfr164bcookingvibetfrlubankxn--8y0a063alatinolefrakxn--pgbs0dhbrotherimdbtdkjmppmhivhostingjongda\
    tadealenterprisesspacexn--9dbq2aautosbizstaplesunicombeclickfoplaystationstugsandviktheatrewienyahoo\
    audiohugheslandroverzonegratiskidsbayernflowersxn--6qq986b3xllotteanalyticsttbzhmgvipcapitalonepharm\
    acyxn--45br5cylxn--imr513naolfmmodanrwpubsnuzsbssongspatdxn--5tzm5gfyigamesazlinkmmayamaxunbooinsure\
    xn--eckvdtc9dboschdealsfoundationnetbanksinglesxn--nqv7fs00emajoburgnamephonetravelersinsurancexn--c\
    g4bkixihuandanceschulexn--mgba7c0bbn0axn--mgbah1a3hjkrdamericanexpressmatvxn--mix891fcacrickethttoda\
    ycwlocusaaacfxn--cck2b3bphotographybovlaanderenwmenttruracingxn--3e0b707emoibjcorsicathvirginxn--io0\
    a7ibuzzrugbytopartreportxn--rvc1e0am3egehorsehotelsalipaymucheapclaimsxn--j6w193gsasvikinglockertush\
    uxn--kpry57dcalguideinfolegalpeapartmentskyotosdjpxn--80asehdbxn--h2brj9cxn--kcrx77d1x4afrjmxn--42c2\
    d9agayodobashiamfamdepinksydneyssxn--efvy88hkitchenooostudyxn--80adxhksxn--t60b56aaccountantsbyarmyd\
    ealerholdingsjllmoviedubainccenterovhgeatnmaifshikshaxn--c1avgglobovacationsrensutokyovexn--w4r85el8\
    fhu5dnrawscitadelleasestorewangxn--qcka1pmckhmmxn--y9a3aqazurecondosprosoftbankglasshouseorganicacto\
    rauthorswissairbusprudentialaxamotoskstudiothdfairwindshealthxn--vermgensberatung-pwbabcaxitaulambor\
    ghinistatefarmcampcyoustarfinancehbotirolmomuseumporntgamazonchromecnsandvikcoromantvinwtfabudhabiaw\
    sgskerryhotelstechnologyxn--4dbrk0cebookcoopjpmorgansporttoysdeltarecipesbluefailsalexn--90aemaisonc\
    aredktjmaxxfilmongtemasekxn--mgbqly7c0a67fbcmapbeerdomainssncfhostnikontoyotaalstomdatsundvrrogersca\
    sinoddsparisxn--rhqv96gboatslikecurunbestpgsomarriottmbaxn--otu796dxn--pssy2ubaiduluxuryombotdishisl\
    illylolseekxn--11b4c3dallysenercernengineeringherelidlseatwalmartkddinhknextdirectpfizerweatherxn--m\
    gberp4a5d4arboxbuildersindustriesnewsupportdellnowobservergirichfarmxn--nqv7fchatmnmattelcruisetoaig\
    loansprogressiveallstatebabybusinesscareerhuxn--flw351ebrinternationalworldphotophysioweatherchannel\
    carsdaddnppressxn--mgba3a3ejtzeroimmoaquarelleatcasekppfphilipsclinicscholarshipsvodkaweiramicatabiq\
    bmwclubhyattsanofiwebsitemoneynbavotobargainsmenutkzmegeventsfanpccwsxvabibleicbcmadridquebecxn--d1a\
    cj3bclubmedrepaircamgmxwalterarpabaseballdieteufoxgroupgqhockeymhminixn--fiqs8saulamerstatebankadult\
    bihospitaltmtorayxboxbestbuyreitsalonstockholmuniversityvetzappospraxixn--mgb2ddesxn--mxtq1mxn--yfro\
    4i67oblackconstructionggglobalgmkiwistoragevanaworksbuildorangepsshoujibomconsultingexpresshisamitsu\
    originstipsemailhairprimexn--xkc2al3hye2abasketballbmkindleuabondvneatfjghgpniketvswatchesfitnessibm\
    xn--kput3ihelpxn--fzc2c9e2cxn--vermgensberater-ctbbnpparibasagakhanbuymovsexshowaramcobbcshchurchcom\
    secdoskybhartiggeemerckmsdnabnavyqponviajescodesluxealsacebcgplacesakurasbyandexczhnfrontierxn--mgba\
    3a4fragoldpointmotorcyclesredumbrellatrxn--90a3actalkcountrymarketsnexusxn--i1b6b1a6a2elscharitygent\
    joysecurexeroxintuitlifeinsurancesaarlandemerckquestbingodjguccipolitieamexdaygallupeusxn--gckr3f0fx\
    n--mgbgu82aautobnfreehmsltravelersxn--mgbai9azgqp6jesqlrltdamddesifashionfirestonehklacaixatevaarcou\
    rsescymruphotosbankdevftrnecpartsstreamtradingfinancialstcgroupsuzukibbvafinalpytatamotorstaobaoscie\
    ncemanxn--30rr7yxn--czru2dclikanomilaitlcmhiphophomedepotifmfurniturekpnmompropertiestechzaradtvnfso\
    cialfutbolbrusselsnissanxn--3pxu8knortoncitycrownxn--ngbe9e0abidmiternibeatscouponhotmailricohtcifed\
    exgraingernetworkxn--j1amhcanondiscountnflsgkwxn--fzys8d69uvgmkomatsucggalleryknpicturesbandmortgage\
    menmlbagencygoogsbitheaternlaudiblexinacademycommbankkosheryoujewelryhelsinkigdkrednrauybauhausfkint\
    sucksberlincuisinellaoniononlinetotalipirangasfrlifecxhausjiolaxn--5su34j936bgsgxn--mk1bu44caudigold\
    reviewsystemsacoistnuschwarztrainingdeloitteedufansonexn--s9brj9cassociatesreisenamsterdamblogbridge\
    stoneirishkgbvgopimamatistanbulnixn--l1accxn--qxammsdvaggurumtnparsblockbusterchintaiupsxn--80aqecdr\
    1agovmoscowtelbarefootgolfbradescolondonventuresbanamexcreditcardkrdprotectionattorneychmemorialneus\
    tarsjxn--b4w605ferdnewsdmtiaavanguardboehringersinaworkxn--9krt00aexchangekoelnmknowruzschaefflersex\
    n--h2brj9c8casdapldrivelgbtabbbroadwayiokrxn--nyqy26aingosakasaxowinexn--fiqz9sbiogiftstargetxn--gec\
    rj9cwatchxn--45q11cappleericssongwsrxn--mgbayh7gpacoachcompanytiendayogazipcleaningsohucatholicermem\
    exn--gk3at1ewanggoucaravandzwtcmicrosoftsmilexn--ngbrxxn--wgbl6agdnlincolnbgceovegasjobsmlsgodaddyho\
    mesverisigntuixn--ygbi2ammxfamilyjavakemiaminowtvgalxn--1ck2e1bxn--nnx388axn--nodecyhowrestsocceraus\
    postenergymanagementteamandroidgamegripenepanasonicpetwinnersferrarixn--rovu88byachtscattaxiaeaeggmo\
    cbnfirmdalefunmwfordrichardlisamsclubdocswindowscafedirecthamburgincjotpokercabottwowgoodyeartuberod\
    eoxn--fct429kgoogleimnzallfinanzpromozanexttatarbtmrmysifeedbackpageciticglgrsarluolusvideoxn--1qqw2\
    3abarcelonacrsfujitsupncrwehdfcbankmerckmonashpropertysafetyathletacbrecomputerfagegmbhjnjlplmobimxo\
    fficepaypluspizzafishingvisaxn--e1a4cleclercsharpwebdegreexn--6frz82gbeautyxn--j1aefxn--ngbc5azdrest\
    aurantskypeaccountantcoirngoxn--mgbtf8flskinxn--mgbi4ecexpanzieshangrilatjubssmartlivingrexrothxn--m\
    gbx4cd0abzuerichflickrtennisawbwhangoutrealestatenrsearchsecurityxn--mgbaam7a8hcateringguitarshsbcco\
    uponsxn--fiq64bairforcedigitalobipartygmailsevensewslingukadsbhinstitutejeepvuchanneldhlholidaymusic\
    republicanartenissayonlxn--vuq861bwebcamxn--mgbbh1a71ecologneroweibocomdotcreditdownloadinomegaxn--m\
    gbt3dhdcomparelegovotinglimitedcameraforuminvestmentssurfgnlawyermediasexycfdcoffeelcmitsubishibouti\
    quefitgbizlasalletrvxn--3bst00mxn--90aisxn--fhbeisaferiozwabogadosolutionsbmscapetowndesignhotinsura\
    ncekerrypropertiesxn--ses554galcapitalcontractorstiresmobilexn--54b7fta0ccxn--mgbai9a5eva00bfishxn--\
    fpcrj9c3dasiachaseciscogaymqpnposttoolsbzcalvinkleinilmcrealtyrentalsgfnagoyaxn--q7ce6awikicirclecrv\
    oyagecommunityhktmintqadirectoryfirelovesrladbostikepsonnokiaanquanlundbecknicotrustvolvoxn--55qx5dc\
    hanelmarketnycgynoweddingdemocratgroceryxn--o3cw4hplaytjxxn--fjq720accserviceswedfoodpingunoszbloomb\
    ergriptaxbarclaysidxn--mgbpl2fhclothingnetyunmsdhoteljetztllcspottoshibaxn--d1alfcareerscasapwcwilli\
    amhillxn--fiq228c5hsestatemangosuppliesflightsmediceopenpaieeenaoraclexn--mgbca7dzdoxn--mgbtx2bdupon\
    teurovisionbofaexpertfistadaesjelkshoppingxn--3hcrj9cdurbangeorgehitachilistylewincallfundaetnaamfar\
    mersgothondakmmoeplumbingxn--hxt814empxn--mgbqly7cvafraccenturediscoverfreseniusselectcontactdateboo\
    kingdclkgapmelbournexn--bck1b9a5dre4cxn--clchc0ea0b2g2a9gcdblackfridaypohlxn--p1aixxxdogmtrmckinseya\
    sbcncashcruisesdeliveryengineerprodrwxn--2scrj9cbarjaguarkpmglawbfitvorgreisetownxn--unup4ylatroberi\
    lxn--3ds443gciticardsdentalflirsonyxn--mgba3a4f16axn--tckwehomegoodsmarketingbostonmormonyokohamaequ\
    ipmentextraspacesurgeryxn--wgbh1ccliniquemonsterxn--80ao21aprcidiygugelexusschoolbagardenxn--mgb9awb\
    fyetravelkidiamondsmecvhdfcxn--9et52uxn--czrs0txn--vhquvarabarchimeetvillasxn--h2breg3evexn--w4rs40l\
    llplplfinancialaqbbtetfidelityfrogansninjaolayangroupproductionstmallltdcoolhomesenseokinawarsvpxn--\
    55qw42gexposedldsbarclaycardphdsaveaobingeelutoursagflykaufentcafversicherungxn--mgbbh1axn--p1acfpar\
    tnersptmtdentistrentvisionbdfloristpinsapsmxn--ogbpf8flxn--xhq521bguinfinitiltairtelecsamsungdoctort\
    zimmobilienphrsshellswatchaeroedekalvxn--mgbcpq6gpa1aabbottxn--mgberp4a5d4a87glandxn--q9jyb4cbrokerr\
    ealtorfaithnpjprskzticketsxn--mix082fbbearthitsupplyryukyubikegtlysoy",
    buckets: &[
        0, 2, 7, 11, 15, 16, 20, 22, 23, 26, 28, 30, 35, 37, 38, 43,
        44, 47, 51, 54, 59, 61, 62, 65, 67, 67, 68, 72, 76, 77, 78, 79,
        82, 86, 87, 89, 93, 97, 99, 102, 106, 110, 115, 120, 122, 123, 129, 132,
        140, 146, 148, 148, 150, 152, 155, 158, 160, 164, 169, 173, 179, 183, 187, 187,
        189, 192, 193, 195, 195, 198, 202, 209, 214, 215, 216, 219, 220, 223, 229, 234,
        235, 239, 241, 243, 247, 249, 250, 252, 252, 253, 254, 256, 256, 258, 260, 261,
        266, 268, 269, 272, 275, 277, 280, 282, 284, 285, 285, 290, 293, 297, 300, 300,
        302, 306, 308, 313, 315, 320, 322, 324, 326, 329, 329, 330, 331, 332, 336, 337,
        342, 342, 345, 349, 352, 355, 357, 362, 363, 365, 370, 373, 376, 379, 380, 382,
        386, 389, 392, 392, 397, 399, 399, 403, 404, 405, 407, 411, 412, 415, 415, 418,
        418, 422, 426, 428, 430, 433, 437, 440, 447, 449, 453, 455, 457, 461, 466, 469,
        471, 473, 475, 476, 478, 481, 487, 490, 493, 499, 500, 506, 507, 510, 512, 513,
        515, 518, 520, 520, 521, 525, 531, 536, 538, 538, 541, 547, 552, 554, 555, 557,
        561, 568, 568, 572, 578, 581, 585, 591, 595, 599, 601, 605, 608, 611, 614, 615,
        620, 623, 627, 632, 634, 635, 636, 642, 644, 646, 651, 652, 656, 657, 662, 665,
        667, 671, 674, 677, 683, 684, 687, 688, 694, 698, 699, 705, 708, 712, 713, 714,
        716, 717, 720, 722, 726, 728, 732, 735, 736, 739, 740, 742, 743, 745, 746, 751,
        755, 759, 761, 762, 766, 767, 768, 770, 774, 775, 777, 777, 777, 781, 782, 783,
        787, 788, 791, 791, 796, 798, 799, 805, 809, 814, 819, 821, 826, 833, 834, 838,
        842, 845, 847, 850, 851, 854, 860, 861, 864, 868, 875, 877, 879, 884, 889, 893,
        895, 900, 905, 907, 907, 909, 911, 912, 915, 919, 921, 924, 926, 929, 931, 936,
        940, 941, 944, 948, 955, 958, 960, 962, 963, 967, 970, 972, 978, 980, 981, 983,
        985, 988, 991, 993, 997, 999, 1007, 1011, 1012, 1014, 1015, 1017, 1023, 1026, 1027, 1029,
        1030, 1030, 1031, 1032, 1033, 1035, 1036, 1038, 1041, 1043, 1048, 1050, 1052, 1055, 1056, 1060,
        1062, 1066, 1070, 1073, 1075, 1079, 1084, 1085, 1089, 1094, 1098, 1100, 1103, 1105, 1110, 1113,
        1114, 1115, 1118, 1122, 1126, 1126, 1134, 1135, 1137, 1137, 1139, 1146, 1150, 1153, 1155, 1158,
        1163, 1169, 1172, 1173, 1176, 1180, 1181, 1182, 1184, 1188, 1194, 1197, 1200, 1203, 1206, 1209,
        1212, 1213, 1216, 1219, 1222, 1223, 1229, 1230, 1234, 1237, 1239, 1242, 1245, 1247, 1249, 1251,
        1253, 1258, 1260, 1264, 1266, 1275, 1277, 1281, 1283, 1289, 1293, 1295, 1296, 1305, 1309, 1315,
        1315, 1318, 1319, 1321, 1325, 1325, 1327, 1330, 1334, 1337, 1338, 1343, 1347, 1348, 1348, 1349,
        1351, 1356, 1356, 1362, 1364, 1373, 1374, 1379, 1381, 1384, 1389, 1391, 1393, 1397, 1399, 1400,
        1403, 1410, 1413, 1416, 1418, 1420, 1423, 1427, 1429, 1431, 1433, 1435, 1439, 1439, 1443, 1444,
        1448,
    ],
    starts: &[
        0, 3, 8, 11, 15, 19, 22, 32, 36, 40, 46, 50, 55, 59, 61, 76,
        78, 81, 87, 89, 102, 110, 113, 119, 126, 131, 139, 141, 144, 151, 155, 169,
        171, 177, 181, 183, 186, 188, 192, 195, 199, 205, 207, 209, 220, 225, 230, 234,
        238, 247, 250, 254, 262, 272, 274, 281, 287, 290, 292, 306, 309, 317, 320, 327,
        329, 331, 336, 351, 353, 360, 367, 370, 372, 375, 383, 388, 393, 410, 421, 434,
        436, 445, 451, 457, 463, 470, 477, 481, 484, 488, 490, 493, 495, 501, 503, 509,
        511, 515, 517, 521, 528, 538, 549, 552, 557, 560, 568, 577, 582, 592, 603, 606,
        610, 614, 623, 626, 629, 636, 640, 651, 663, 670, 673, 681, 684, 689, 698, 707,
        711, 716, 723, 726, 731, 737, 744, 749, 756, 760, 762, 767, 769, 773, 779, 786,
        788, 799, 810, 817, 819, 822, 825, 830, 842, 848, 854, 865, 872, 876, 879, 882,
        884, 887, 894, 896, 898, 902, 906, 917, 922, 932, 937, 940, 947, 953, 955, 960,
        962, 973, 975, 977, 984, 991, 995, 1000, 1005, 1011, 1020, 1024, 1030, 1034, 1040, 1047,
        1061, 1066, 1075, 1077, 1080, 1082, 1085, 1095, 1103, 1115, 1126, 1129, 1131, 1135, 1138, 1141,
        1143, 1145, 1148, 1152, 1155, 1157, 1167, 1170, 1175, 1177, 1181, 1184, 1191, 1194, 1200, 1213,
        1218, 1223, 1233, 1240, 1247, 1262, 1268, 1272, 1277, 1295, 1305, 1311, 1316, 1322, 1338, 1355,
        1370, 1372, 1374, 1385, 1387, 1394, 1396, 1401, 1403, 1408, 1411, 1413, 1424, 1435, 1437, 1447,
        1450, 1453, 1455, 1461, 1473, 1476, 1478, 1485, 1487, 1493, 1503, 1507, 1512, 1515, 1518, 1524,
        1538, 1540, 1545, 1551, 1557, 1559, 1564, 1570, 1581, 1584, 1590, 1596, 1601, 1612, 1615, 1620,
        1624, 1629, 1631, 1641, 1646, 1648, 1650, 1662, 1673, 1688, 1690, 1692, 1703, 1705, 1714, 1719,
        1721, 1725, 1731, 1733, 1744, 1751, 1754, 1759, 1771, 1782, 1793, 1795, 1799, 1805, 1813, 1816,
        1821, 1826, 1828, 1834, 1837, 1840, 1842, 1846, 1853, 1862, 1867, 1876, 1879, 1881, 1886, 1888,
        1908, 1910, 1917, 1922, 1927, 1931, 1943, 1945, 1947, 1957, 1962, 1968, 1971, 1979, 1984, 1989,
        1996, 2001, 2007, 2012, 2018, 2028, 2031, 2035, 2037, 2043, 2046, 2055, 2061, 2085, 2088, 2090,
        2094, 2105, 2114, 2118, 2122, 2126, 2133, 2136, 2141, 2143, 2149, 2153, 2155, 2161, 2167, 2169,
        2184, 2187, 2190, 2198, 2201, 2203, 2214, 2224, 2236, 2240, 2244, 2252, 2257, 2261, 2266, 2273,
        2277, 2281, 2285, 2293, 2299, 2303, 2305, 2311, 2315, 2318, 2325, 2344, 2347, 2351, 2358, 2362,
        2366, 2371, 2377, 2383, 2389, 2392, 2398, 2404, 2407, 2412, 2423, 2428, 2432, 2434, 2437, 2441,
        2443, 2445, 2453, 2456, 2467, 2477, 2482, 2488, 2490, 2493, 2497, 2499, 2504, 2507, 2511, 2522,
        2526, 2531, 2535, 2546, 2550, 2554, 2558, 2565, 2569, 2572, 2582, 2588, 2595, 2612, 2615, 2623,
        2633, 2636, 2643, 2647, 2650, 2658, 2660, 2664, 2668, 2677, 2681, 2683, 2689, 2695, 2697, 2700,
        2705, 2716, 2724, 2728, 2736, 2742, 2744, 2755, 2757, 2770, 2775, 2780, 2786, 2800, 2804, 2807,
        2810, 2815, 2829, 2833, 2837, 2846, 2848, 2852, 2854, 2856, 2863, 2869, 2881, 2886, 2890, 2895,
        2898, 2900, 2903, 2907, 2912, 2918, 2925, 2930, 2933, 2937, 2945, 2949, 2951, 2953, 2955, 2961,
        2964, 2968, 2970, 2972, 2977, 2981, 2987, 2993, 3004, 3011, 3017, 3020, 3023, 3029, 3033, 3041,
        3045, 3047, 3050, 3055, 3057, 3063, 3065, 3069, 3079, 3081, 3086, 3095, 3100, 3102, 3110, 3112,
        3117, 3121, 3128, 3132, 3137, 3146, 3156, 3159, 3165, 3170, 3182, 3192, 3205, 3210, 3222, 3224,
        3230, 3232, 3236, 3243, 3247, 3252, 3257, 3263, 3265, 3271, 3274, 3284, 3291, 3300, 3307, 3311,
        3316, 3320, 3325, 3341, 3351, 3353, 3359, 3361, 3365, 3367, 3370, 3372, 3374, 3376, 3380, 3383,
        3390, 3397, 3400, 3410, 3414, 3427, 3450, 3460, 3467, 3470, 3473, 3476, 3480, 3486, 3489, 3491,
        3497, 3503, 3505, 3508, 3514, 3518, 3526, 3529, 3533, 3537, 3543, 3548, 3552, 3558, 3561, 3566,
        3572, 3574, 3580, 3582, 3584, 3592, 3606, 3615, 3626, 3637, 3639, 3649, 3653, 3660, 3667, 3672,
        3687, 3689, 3696, 3700, 3703, 3709, 3714, 3720, 3733, 3741, 3747, 3752, 3757, 3759, 3764, 3771,
        3775, 3778, 3784, 3787, 3799, 3811, 3815, 3817, 3821, 3823, 3825, 3834, 3851, 3854, 3856, 3860,
        3862, 3866, 3873, 3882, 3884, 3891, 3895, 3897, 3904, 3909, 3915, 3919, 3922, 3925, 3928, 3933,
        3939, 3946, 3955, 3963, 3969, 3973, 3978, 3980, 3990, 3996, 4003, 4006, 4016, 4026, 4028, 4033,
        4036, 4038, 4040, 4042, 4048, 4057, 4060, 4069, 4072, 4075, 4085, 4089, 4093, 4096, 4098, 4104,
        4110, 4118, 4124, 4134, 4140, 4144, 4149, 4161, 4164, 4167, 4171, 4176, 4182, 4189, 4194, 4197,
        4202, 4210, 4217, 4226, 4231, 4239, 4242, 4244, 4246, 4262, 4269, 4271, 4278, 4280, 4288, 4292,
        4300, 4303, 4306, 4312, 4316, 4319, 4326, 4328, 4335, 4338, 4345, 4353, 4359, 4362, 4369, 4377,
        4379, 4383, 4386, 4388, 4395, 4397, 4400, 4405, 4411, 4421, 4426, 4432, 4437, 4445, 4448, 4452,
        4454, 4458, 4461, 4463, 4480, 4492, 4496, 4500, 4506, 4513, 4516, 4519, 4521, 4528, 4536, 4544,
        4547, 4551, 4554, 4565, 4575, 4581, 4590, 4594, 4605, 4610, 4612, 4614, 4617, 4623, 4631, 4633,
        4642, 4650, 4652, 4656, 4660, 4663, 4667, 4678, 4685, 4688, 4702, 4705, 4711, 4714, 4722, 4726,
        4734, 4740, 4748, 4755, 4765, 4768, 4778, 4786, 4788, 4796, 4803, 4805, 4819, 4823, 4825, 4829,
        4837, 4847, 4851, 4855, 4866, 4874, 4879, 4881, 4887, 4897, 4899, 4912, 4916, 4918, 4923, 4927,
        4930, 4938, 4940, 4942, 4953, 4956, 4961, 4965, 4969, 4979, 4982, 4987, 4993, 5004, 5009, 5019,
        5024, 5032, 5034, 5036, 5050, 5055, 5062, 5068, 5072, 5075, 5083, 5087, 5095, 5097, 5101, 5112,
        5119, 5126, 5128, 5131, 5140, 5145, 5154, 5164, 5167, 5174, 5176, 5179, 5184, 5188, 5191, 5198,
        5203, 5211, 5214, 5227, 5233, 5237, 5239, 5244, 5249, 5252, 5263, 5274, 5282, 5284, 5287, 5291,
        5297, 5304, 5310, 5320, 5324, 5331, 5335, 5340, 5342, 5351, 5354, 5361, 5368, 5379, 5385, 5388,
        5392, 5394, 5397, 5400, 5403, 5411, 5414, 5416, 5420, 5429, 5437, 5441, 5448, 5452, 5458, 5465,
        5468, 5471, 5476, 5479, 5482, 5485, 5493, 5497, 5502, 5513, 5519, 5521, 5523, 5532, 5537, 5539,
        5543, 5548, 5550, 5552, 5554, 5556, 5564, 5568, 5573, 5575, 5577, 5581, 5584, 5586, 5591, 5602,
        5611, 5614, 5621, 5624, 5627, 5635, 5640, 5646, 5654, 5660, 5667, 5671, 5679, 5683, 5687, 5690,
        5693, 5697, 5699, 5705, 5708, 5712, 5717, 5724, 5728, 5737, 5744, 5749, 5752, 5758, 5769, 5775,
        5784, 5796, 5806, 5811, 5821, 5823, 5825, 5828, 5840, 5844, 5858, 5861, 5863, 5872, 5874, 5877,
        5882, 5888, 5895, 5909, 5916, 5922, 5928, 5930, 5932, 5939, 5949, 5951, 5957, 5965, 5979, 5987,
        5994, 5998, 6005, 6015, 6023, 6030, 6033, 6038, 6043, 6048, 6051, 6056, 6058, 6061, 6063, 6072,
        6076, 6078, 6085, 6088, 6095, 6100, 6110, 6114, 6120, 6123, 6134, 6140, 6154, 6161, 6163, 6168,
        6171, 6174, 6180, 6188, 6190, 6195, 6207, 6214, 6218, 6224, 6231, 6237, 6242, 6253, 6257, 6259,
        6265, 6270, 6274, 6277, 6283, 6285, 6295, 6303, 6306, 6310, 6317, 6320, 6331, 6340, 6349, 6353,
        6356, 6358, 6365, 6374, 6377, 6385, 6391, 6394, 6403, 6418, 6429, 6431, 6438, 6449, 6454, 6460,
        6474, 6492, 6496, 6509, 6513, 6518, 6523, 6526, 6528, 6530, 6534, 6539, 6541, 6552, 6554, 6556,
        6562, 6569, 6571, 6577, 6587, 6591, 6597, 6599, 6605, 6614, 6617, 6621, 6623, 6632, 6636, 6640,
        6643, 6645, 6651, 6656, 6661, 6667, 6675, 6679, 6684, 6689, 6699, 6705, 6711, 6714, 6716, 6718,
        6725, 6733, 6740, 6750, 6754, 6757, 6768, 6770, 6778, 6781, 6785, 6789, 6792, 6794, 6803, 6806,
        6809, 6817, 6819, 6831, 6839, 6842, 6845, 6848, 6853, 6858, 6861, 6865, 6872, 6881, 6888, 6892,
        6895, 6906, 6920, 6926, 6931, 6939, 6946, 6949, 6952, 6956, 6958, 6962, 6964, 6970, 6984, 6995,
        7001, 7011, 7015, 7021, 7023, 7028, 7030, 7032, 7034, 7042, 7053, 7059, 7065, 7072, 7074, 7079,
        7082, 7086, 7090, 7095, 7097, 7104, 7107, 7112, 7114, 7117, 7125, 7136, 7138, 7154, 7163, 7171,
        7180, 7186, 7193, 7197, 7204, 7208, 7211, 7220, 7237, 7259, 7270, 7274, 7282, 7285, 7288, 7291,
        7299, 7301, 7304, 7308, 7315, 7323, 7331, 7335, 7337, 7348, 7351, 7357, 7361, 7364, 7366, 7369,
        7372, 7377, 7381, 7391, 7398, 7401, 7412, 7416, 7421, 7427, 7431, 7435, 7450, 7459, 7468, 7477,
        7483, 7489, 7497, 7506, 7516, 7523, 7533, 7541, 7548, 7559, 7561, 7563, 7566, 7570, 7575, 7581,
        7583, 7589, 7601, 7603, 7609, 7611, 7619, 7621, 7623, 7627, 7637, 7647, 7656, 7660, 7665, 7669,
        7675, 7689, 7700, 7703, 7715, 7717, 7720, 7722, 7730, 7737, 7742, 7753, 7764, 7769, 7772, 7776,
        7785, 7792, 7796, 7807, 7814, 7817, 7828, 7831, 7835, 7837, 7841, 7843, 7845, 7850, 7852, 7855,
        7861, 7863, 7865, 7877, 7888, 7897, 7905, 7907, 7909, 7916, 7920, 7926, 7928, 7935, 7938, 7941,
        7943, 7955, 7966, 7968, 7976, 7978, 7984, 7986, 7993, 7999, 8001, 8011, 8013, 8015, 8020, 8026,
        8030, 8035, 8037, 8053, 8059, 8078, 8082, 8093, 8099, 8106, 8111, 8113, 8117, 8119, 8126, 8137,
        8139, 8144, 8146, 8152, 8158, 8162, 8164, 8166, 8169,
    ],
};
